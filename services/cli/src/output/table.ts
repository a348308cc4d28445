import { fill } from '../locales/fill.ts';
import { LOCALES } from '../locales/locale-of.ts';
import { printable } from './printable.ts';
import type { MatchOutcome, Writer } from './result.ts';
import { wrap } from './wrap.ts';

const WIDTH = 100;
const INDENT = '            ';
const MOST_PROS = 4;
const MOST_CONS = 3;

/** For people: each need, then its matches with what speaks for (+) and against (−) in words, within 100 columns. */
export const writeTable: Writer = function* (results, language) {
  const { output } = LOCALES[language];
  let gap = '';
  for (const { need, matches } of results) {
    const heading = fill(output.need, { title: printable(need.title) });
    yield `${gap}${wrap(heading, WIDTH, '', '')}\n${'─'.repeat(WIDTH)}\n`;
    gap = '\n';
    if (matches.length === 0) yield `${output.noMatch}\n`;
    for (const match of matches) yield matchLines(match);
  }
};

function matchLines({ rank, startup, explanation, narration }: MatchOutcome): string {
  const score = Math.round(explanation.score * 100);
  const start = `${String(rank).padStart(4)} ${String(score).padStart(4)}   `;
  const lines = [wrap(`${printable(startup.name)}  [${printable(startup.id)}]`, WIDTH, start, INDENT)];
  for (const [sign, mark, most] of [
    [1, '+', MOST_PROS],
    [-1, '−', MOST_CONS],
  ] as const) {
    const told = narration.criteria
      .filter((criterion) => criterion.sign === sign && !criterion.isMissing)
      .slice(0, most);
    for (const { text } of told) lines.push(wrap(printable(text), WIDTH, `${INDENT}${mark} `, `${INDENT}  `));
  }
  return `${lines.join('\n')}\n`;
}
