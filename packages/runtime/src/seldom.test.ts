import { expect, it } from 'vitest';
import { seldom } from './seldom.ts';

it('tells the first at once, and how many it kept to itself with the next', () => {
  let time = 0;
  const told: string[] = [];
  const tell = seldom(
    (value: string, unsaid) => told.push(`${value} (${unsaid})`),
    1_000,
    () => time,
  );
  for (const at of [0, 10, 999, 1_000, 1_001, 2_500]) {
    time = at;
    tell(`at ${at}`);
  }
  expect(told).toEqual(['at 0 (0)', 'at 1000 (2)', 'at 2500 (1)']);
});
