import { expect, it } from 'vitest';
import { trecLines } from './trec-run.ts';

it('writes scores that fall with every rank, in single precision too', () => {
  const scores = [0.9, 0.9, 0.9 - 1e-12, 0.5, 0, 0];
  const lines = trecLines(
    'q1',
    scores.map((score, i) => ({ doc: `d${i}`, score })),
  )
    .trimEnd()
    .split('\n');
  const fields = lines.map((line) => line.split(' '));
  expect(fields.map(([query, q0, doc, rank, , run]) => [query, q0, doc, rank, run])).toEqual(
    scores.map((_, i) => ['q1', 'Q0', `d${i}`, String(i + 1), 'navette']),
  );
  const written = fields.map(([, , , , score]) => Math.fround(Number(score)));
  expect(written).toEqual([...new Set(written)].sort((a, b) => b - a));
  expect(written[3]).toBe(0.5);
});
