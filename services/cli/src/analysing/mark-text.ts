import { printable } from '../output/printable.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What the mark refers to below. */
  readonly number: number;
}

/**
 * A text with what was read in it between brackets, each followed by its number: "[vision industrielle]¹". Marks may lie in
 * one another; where two cross, the later one is opened again after the end of the first.
 */
export function markText(text: string, given: readonly Mark[]): string {
  const marks = joined(given);
  const bounds = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let out = '';
  let at = 0;
  let open: readonly Mark[] = [];
  for (const bound of bounds) {
    out += clean(text.slice(at, bound));
    at = bound;
    const ending = open.filter(({ end }) => end === bound);
    const crossed = open.slice(open.findIndex(({ end }) => end === bound)).filter(({ end }) => end !== bound);
    if (ending.length > 0) {
      out += [...ending, ...crossed]
        .reverse()
        .map(({ number }) => `]${superscript(number)}`)
        .join('');
      out += crossed.map(() => '[').join('');
      open = open.filter(({ end }) => end !== bound);
    }
    const beginning = marks.filter(({ start }) => start === bound).toSorted((a, b) => b.end - a.end);
    out += beginning.map(() => '[').join('');
    open = [...open, ...beginning];
  }
  return printable(out + clean(text.slice(at)));
}

/** Marks of one thing that run into each other, as one. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.number - b.number || a.start - b.start)) {
    const last = whole.at(-1);
    if (last?.number === mark.number && mark.start < last.end) {
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else whole.push(mark);
  }
  return whole;
}

/** Brackets of the text itself would be taken for ours. */
function clean(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
