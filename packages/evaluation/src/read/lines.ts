import { InputError } from './input-error.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/** The lines of a file that are not blank. @throws InputError `no_lines` where there is none */
export function* linesOf(content: string, file: string): Generator<Line> {
  let number = 0;
  let found = 0;
  let start = content.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (start < content.length) {
    const end = content.indexOf('\n', start);
    const stop = end === -1 ? content.length : end;
    const text = content.slice(start, content[stop - 1] === '\r' ? stop - 1 : stop);
    start = stop + 1;
    number += 1;
    if (text.trim() === '') continue;
    found += 1;
    yield { number, text };
  }
  if (found === 0) throw new InputError('no_lines', { file, line: 0 });
}
