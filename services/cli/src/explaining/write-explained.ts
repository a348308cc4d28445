import type { CriterionResult } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import { fill } from '../locales/fill.ts';
import { printable } from '../output/printable.ts';
import type { NeedResult } from '../output/result.ts';
import { wrap } from '../output/wrap.ts';
import { EXPLAIN_WORDS } from './explain-words.ts';
import type { ExplainedPair } from './explained-pair.ts';

const WIDTH = 100;
const INDENT = '                          ';

/** For whoever wants to know exactly: each pair as one sentence, its gates, and its criteria with all their numbers. */
export function* writeExplained(pairs: Iterable<ExplainedPair>, language: Language): Generator<string> {
  for (const pair of pairs) yield pairLines(pair, language);
}

/** The matches of each need as pairs. */
export function* pairsOf(results: Iterable<NeedResult>): Generator<ExplainedPair> {
  for (const { need, matches } of results) for (const match of matches) yield { need, ...match };
}

function pairLines({ need, startup, rank, explanation, narration }: ExplainedPair, language: Language): string {
  const words = EXPLAIN_WORDS[language];
  const { score, meanLogit, criteria } = explanation;
  const place = rank === null ? words.whyNot : fill(words.rank, { rank: String(rank) });
  const number = numbersOf(language);
  const sum = criteria.reduce((total, { contribution }) => total + contribution, 0);
  const logit = Math.log(score / (1 - score));
  const marks = { true: '✓', false: '✗', null: '?' } as const;
  const passed = new Map(explanation.gates.map((gate) => [gate.key, gate.passed]));
  const lines = [
    '─'.repeat(WIDTH),
    wrap(
      `${printable(need.title)} [${printable(need.id)}] × ${printable(startup.name)} [${printable(startup.id)}], ${place}`,
      WIDTH,
      '',
      '  ',
    ),
    wrap(printable(narration.summary), WIDTH, '  ', '  '),
    ...narration.gates.map(({ key, text }) =>
      wrap(printable(text), WIDTH, `  ${marks[`${passed.get(key) ?? null}`]} `, '    '),
    ),
    `   ${words.columns}`,
    ...criteria.map((criterion, i) => {
      const told = narration.criteria[i];
      const mark = told?.isMissing ? '?' : (told?.sign ?? 0) > 0 ? '+' : (told?.sign ?? 0) < 0 ? '−' : '·';
      return wrap(printable(told?.text ?? ''), WIDTH, `  ${mark} ${numbers(criterion, number)}  `, INDENT);
    }),
    wrap(
      fill(words.sum, { sum: number(sum), logit: number(logit), mean: number(meanLogit), score: number(score) }),
      WIDTH,
      '  ',
      '  ',
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function numbers({ value, weight, contribution }: CriterionResult, number: (value: number) => string): string {
  return [value === null ? '–' : number(value), number(weight), number(contribution)]
    .map((text) => text.padStart(6))
    .join(' ');
}

function numbersOf(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format.format(Math.abs(value) < 0.005 ? 0 : value);
}
