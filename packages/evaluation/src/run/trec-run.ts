import type { RankedDoc } from '../rank/ranker.ts';

const RUN = 'navette';
const BITS = new DataView(new ArrayBuffer(4));

/**
 * A ranking as lines of a TREC run, `query Q0 doc rank score navette`; ids with blanks ("KK 0002-001") stand as they are. Evaluators sort by score in single precision and break
 * ties by name: scores that are equal there are set apart by the smallest step, so that they fall with every rank.
 */
export function trecLines(query: string, ranking: readonly RankedDoc[]): string {
  let previous = Number.POSITIVE_INFINITY;
  let lines = '';
  ranking.forEach(({ doc, score }, i) => {
    const single = Math.fround(score);
    previous = single < previous ? single : nextBelow(previous);
    lines += `${query} Q0 ${doc} ${i + 1} ${previous} ${RUN}\n`;
  });
  return lines;
}

/** The greatest number of single precision below a finite one. */
function nextBelow(value: number): number {
  if (value === 0) return -(2 ** -149);
  BITS.setFloat32(0, value);
  BITS.setInt32(0, BITS.getInt32(0) + (value > 0 ? -1 : 1));
  return BITS.getFloat32(0);
}
