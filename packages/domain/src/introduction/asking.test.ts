import { describe, expect, it } from 'vitest';
import { type Asking, checkAsking } from './asking.ts';

const FREE: Asking = {
  live: 0,
  capacity: null,
  asked: 0,
  askedAtOnce: 6,
  refusedOn: null,
  cooledOn: null,
  today: '2026-11-30',
  vetoed: false,
};

function codeOf(over: Partial<Asking>): string | undefined {
  try {
    checkAsking({ ...FREE, ...over });
    return undefined;
  } catch (error) {
    return (error as { fields: { code: string }[] }).fields[0]?.code;
  }
}

describe('whether a startup may be asked', () => {
  it.each([
    ['nothing is against it', {}, undefined],
    ['its owner keeps it away', { vetoed: true }, 'vetoed'],
    ['it has as many as it can follow', { live: 2, capacity: 2 }, 'no_capacity'],
    ['it can follow one more', { live: 1, capacity: 2 }, undefined],
    ['it takes none', { capacity: 0 }, 'no_capacity'],
    ['six are asked', { asked: 6 }, 'asked_at_once'],
    ['five are asked', { asked: 5 }, undefined],
    ['a no is fresh', { refusedOn: '2026-11-01', cooledOn: '2027-01-30' }, 'cooling_down'],
    ['a no is old', { refusedOn: '2026-09-01', cooledOn: '2026-11-30' }, undefined],
  ] as const)('%s', (_case, over, code) => {
    expect(codeOf(over)).toBe(code);
  });
});
