import { describe, expect, it } from 'vitest';
import { createPositionSeal } from './seal.ts';

const position = { seen: '740:752:741', target: '760:760:', seq: 412 };
const seals = createPositionSeal('a secret that nobody can guess, 1');

describe('the seal of an event id', () => {
  it('gives the position back, and shows nothing of it', () => {
    const token = seals.seal(position);
    expect(seals.open(token)).toEqual(position);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/740|412/);
  });

  it('refuses what was not sealed here', () => {
    const token = seals.seal(position);
    expect(createPositionSeal('another secret that nobody guesses').open(token)).toBeUndefined();
    // The last character bears padding bits: another one need not be another token.
    const changed = token[9] === 'A' ? 'B' : 'A';
    expect(seals.open(`${token.slice(0, 9)}${changed}${token.slice(10)}`)).toBeUndefined();
    for (const junk of ['', 'x', '740:752:', '%00', 'A'.repeat(20_000)]) expect(seals.open(junk)).toBeUndefined();
  });
});
