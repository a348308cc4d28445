import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimedPid, removeMisleadingPid } from './leftover.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'navette-pid-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function claim(pid: string): string {
  const file = join(folder, 'postmaster.pid');
  writeFileSync(file, `${pid}\n${folder}\n`);
  return file;
}

describe('removeMisleadingPid', () => {
  it('removes the claim of a server whose number another program has now', () => {
    const file = claim(String(process.pid));
    removeMisleadingPid(folder);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves the claim of a server that is gone to PostgreSQL, which also looks after its shared memory', () => {
    const file = claim('99999999');
    removeMisleadingPid(folder);
    expect(existsSync(file)).toBe(true);
  });
});

describe('claimedPid', () => {
  it('reads the number, where there is one', () => {
    claim('1234');
    expect(claimedPid(folder)).toBe(1234);
    claim('');
    expect(claimedPid(folder)).toBeUndefined();
    expect(claimedPid(join(folder, 'none'))).toBeUndefined();
  });
});
