import {
  describeFact,
  type Fact,
  type NeedCard,
  type ProfileCard,
  type Reading,
  WORTH_OFFERING,
} from '@navette/reading';
import { conceptById, type Language } from '@navette/taxonomy';
import { printable } from '../output/printable.ts';
import { wrap } from '../output/wrap.ts';
import { type Mark, markText } from './mark-text.ts';
import { ANALYSE_WORDS, type AnalyseWords } from './words/analyse-words.ts';

const WIDTH = 100;
const MOST_TERMS = 60;
const MOST_SHOWN = 3_000;

/** What was read in a text, for people: the text with its marks, then each of them with what it says and how sure it is. */
export function* writeAnalysis(
  text: string,
  terms: readonly string[],
  reading: Reading,
  language: Language,
): Generator<string> {
  const words = ANALYSE_WORDS[language];
  const { capabilities, facts } = reading;
  const marks: Mark[] = [
    ...capabilities.flatMap(({ spans }, i) => spans.map(({ start, end }) => ({ start, end, number: i + 1 }))),
    ...facts.map(({ span }, i) => ({ start: span.start, end: span.end, number: capabilities.length + i + 1 })),
  ];
  const shown = text.slice(0, MOST_SHOWN);
  yield `${wrap(
    markText(
      shown,
      marks.filter(({ end }) => end <= shown.length),
    ),
    WIDTH,
    '  ',
    '  ',
  )}${text.length > MOST_SHOWN ? ' …' : ''}\n\n`;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(reading.language) ?? reading.language;
  yield `${words.language}: ${name}\n`.replace(': ', colon(language));
  const told = terms.slice(0, MOST_TERMS).map(printable).join(' · ');
  const more = terms.length > MOST_TERMS ? ' …' : '';
  yield `${wrap(`${words.terms} (${terms.length})${colon(language)}${told}${more}`, WIDTH, '', '  ')}\n`;
  yield* section(
    words.capabilities,
    capabilities.map((capability, i) => {
      const label = conceptById(capability.id)?.prefLabel[language] ?? capability.id;
      return `${number(i + 1)} ${sureness(capability.confidence, language)}  ${label}  ${capability.id}${note(capability, words)}`;
    }),
    words,
  );
  yield* section(
    words.facts,
    facts.map((fact, i) => factLine(fact, capabilities.length + i + 1, language, words)),
    words,
  );
  yield* section(words.card, cardLines(reading.card), words);
  if (!reading.isWhole) yield `\n${words.clipped}\n`;
}

function* section(title: string, lines: readonly string[], { nothing }: AnalyseWords): Generator<string> {
  yield `\n${title}\n`;
  for (const line of lines.length === 0 ? [`  ${nothing}`] : lines)
    yield `${wrap(printableLine(line), WIDTH, '', '             ')}\n`;
}

/** Leading blanks are the table's; the rest may come from anybody. */
function printableLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return indent + line.slice(indent.length).split('  ').map(printable).join('  ');
}

function factLine(fact: Fact, at: number, language: Language, words: AnalyseWords): string {
  const { name, value, why } = describeFact(fact, language);
  return `${number(at)} ${sureness(fact.confidence, language)}  ${name}${colon(language)}${value}  (${why})${note(fact, words)}`;
}

function note(
  { negated, confidence }: { readonly negated: boolean; readonly confidence: number },
  words: AnalyseWords,
): string {
  if (negated) return `  ✗ ${words.denied}`;
  return confidence < WORTH_OFFERING ? `  ? ${words.doubtful}` : '';
}

function cardLines(card: NeedCard | ProfileCard): string[] {
  return Object.entries(card).map(
    ([field, value]) => `  ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
}

function number(value: number): string {
  return String(value).padStart(4);
}

function sureness(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}
