import { describe, expect, it } from 'vitest';
import { accountCandidates } from './account.ts';

const names = (uid: number, hasName: boolean) => accountCandidates(uid, 1000, hasName).map((account) => account.name);

describe('accountCandidates', () => {
  it('runs a normal user’s database as that user', () => {
    expect(names(1000, true)).toEqual(['self']);
  });

  it('gives a user without a name one inside', () => {
    expect(names(4242, false)).toEqual(['namespace', 'self']);
  });

  it('never runs as root', () => {
    expect(names(0, true)).toEqual(['namespace', 'nobody']);
    const [namespace, nobody] = accountCandidates(0, 0, true);
    expect(namespace?.wrap).toContain('--map-user=65534');
    expect(nobody?.wrap).toContain('--reuid=65534');
    expect([namespace?.uid, nobody?.uid]).toEqual([0, 65534]);
  });
});
