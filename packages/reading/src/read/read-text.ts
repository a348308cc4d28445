import { type Analysis, analyse, type Span } from '@navette/scoring';
import { conceptById, type Language } from '@navette/taxonomy';
import { readBudget } from '../budget/read-budget.ts';
import { type NeedCard, needCard } from '../card/need-card.ts';
import { type ProfileCard, profileCard } from '../card/profile-card.ts';
import { readCertificates } from '../certificates/read-certificates.ts';
import { readDeadlines } from '../deadlines/read-deadlines.ts';
import type { Fact, ReadAs } from '../fact/fact.ts';
import { readPaidTrial, readReadiness } from '../intent/read-intent.ts';
import { readLanguages } from '../languages/read-languages.ts';
import { readMaturity } from '../maturity/read-maturity.ts';
import { readPlaces } from '../places/read-places.ts';
import { readLeadTime, readReferences } from '../references/read-references.ts';
import { readSectors } from '../sectors/read-sectors.ts';
import { readSize } from '../size/read-size.ts';
import { type FoldedText, foldText, MOST_READ } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { withoutOverlaps } from '../text/overlap.ts';

export interface ReadCapability {
  readonly id: string;
  readonly spans: readonly Span[];
  /** In [0,1]. */
  readonly confidence: number;
  /** Every mention is denied: "sans robot". */
  readonly negated: boolean;
}

/** All that is read in a text. Nothing of it is taken for granted: a form offers it to whoever wrote the text. */
export interface Reading<Card = NeedCard | ProfileCard> {
  readonly language: Language;
  readonly capabilities: readonly ReadCapability[];
  /** In order of appearance. */
  readonly facts: readonly Fact[];
  readonly card: Card;
  /** False where the text is longer than what is read of it. */
  readonly isWhole: boolean;
}

export interface ReadOptions {
  readonly as: ReadAs;
  /** The day from which "in drei Monaten" counts, ISO 8601. */
  readonly today: string;
  /** What its author declared, if anything. */
  readonly language?: Language | undefined;
  /** The engine's reading, where a caller has it already; its own by default. */
  readonly analysis?: Analysis;
}

interface Fields {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/**
 * Reads a need, or what a startup can do, as people write it. Bounded in time whatever it is given: 20,000 characters of each
 * field are looked at for facts, and no pattern repeats without a bound.
 * @throws RangeError when `today` is no date
 */
export function readText(text: string | Fields, options: ReadOptions & { as: 'need' }): Reading<NeedCard>;
export function readText(text: string | Fields, options: ReadOptions & { as: 'profile' }): Reading<ProfileCard>;
export function readText(text: string | Fields, options: ReadOptions): Reading;
export function readText(text: string | Fields, { as, today, language, analysis }: ReadOptions): Reading {
  const { title = '', text: body = '' } = typeof text === 'string' ? { text } : text;
  const clipped = { title: title.slice(0, MOST_READ), text: body.slice(0, MOST_READ) };
  const folded = [foldText('title', clipped.title), foldText('text', clipped.text)];
  const read = analysis ?? analyse(clipped, language);
  const facts = withoutOverlaps(folded.flatMap((field) => factsOf(field, as, today)));
  return {
    language: read.language,
    capabilities: read.concepts.map(({ id, spans }) => capability(id, spans, folded)),
    facts,
    card: as === 'need' ? needCard(facts) : profileCard(facts),
    isWhole: clipped.title.length === title.length && clipped.text.length === body.length,
  };
}

function factsOf(folded: FoldedText, as: ReadAs, today: string): readonly Fact[] {
  const common = [
    ...readSectors(folded, as),
    ...readPlaces(folded, as),
    ...readMaturity(folded),
    ...readCertificates(folded),
    ...readBudget(folded, as),
    ...readPaidTrial(folded),
    ...readSize(folded, as),
    ...readLanguages(folded),
  ];
  return as === 'need'
    ? [...common, ...readDeadlines(folded, today), ...readReadiness(folded)]
    : [...common, ...readReferences(folded), ...readLeadTime(folded)];
}

const ACRONYM = /^[\p{Lu}\p{N}-]{2,5}$/u;

function capability(id: string, spans: readonly Span[], folded: readonly FoldedText[]): ReadCapability {
  const denied = spans.filter((span) => isDenied(span, folded));
  const written = spans.map(({ field, start, end }) => sourceOf(field, folded).slice(start, end));
  const isPhrase = written.some((words) => words.includes(' '));
  const isKnown = conceptById(id) !== undefined;
  const once = isPhrase ? 0.88 : written.every((words) => ACRONYM.test(words)) ? 0.6 : 0.75;
  const inTitle = spans.some(({ field }) => field === 'title');
  return {
    id,
    spans,
    confidence: Math.min(
      0.97,
      once + (inTitle ? 0.05 : 0) + Math.min(3, spans.length - 1) * 0.03 - (isKnown ? 0 : 0.05),
    ),
    negated: denied.length === spans.length && spans.length > 0,
  };
}

function sourceOf(field: Span['field'], folded: readonly FoldedText[]): string {
  return folded.find((one) => one.field === field)?.source ?? '';
}

function isDenied({ field, start, end }: Span, folded: readonly FoldedText[]): boolean {
  const one = folded.find((candidate) => candidate.field === field);
  if (one === undefined) return false;
  const at = foldedOffset(one, start);
  return isNegated(one, at, at + (foldedOffset(one, end) - at));
}

/** The place in the folded text of an offset of the source: folding moves it by little. */
function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.toSpan(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
