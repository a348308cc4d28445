import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeLock, waitForLock } from './lock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'navette-lock-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const HOLDER = `
const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))});
console.log(takeLock(process.argv[1]) ? 'held' : 'refused');
setInterval(() => {}, 1000);
`;

describe('takeLock', () => {
  it('gives a lock to one holder at a time', () => {
    const file = join(folder, 'one');
    const lock = takeLock(file);
    expect(lock).toBeDefined();
    expect(takeLock(file)).toBeUndefined();
    lock?.release();
    const again = takeLock(file);
    expect(again).toBeDefined();
    again?.release();
  });

  it('takes it back from a process that was killed', async () => {
    // Longer than the path of a socket may be.
    const file = join(folder, 'killed'.padEnd(150, '-'));
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, file]);
    const [said] = await once(holder.stdout, 'data');
    expect(String(said)).toBe('held\n');
    expect(takeLock(file)).toBeUndefined();
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    const lock = takeLock(file);
    expect(lock).toBeDefined();
    lock?.release();
  });
});

describe('waitForLock', () => {
  it('waits for the holder to let go, and not longer than it was told', async () => {
    const file = join(folder, 'wait');
    const held = takeLock(file);
    expect(await waitForLock(file, 150)).toBeUndefined();
    setTimeout(() => held?.release(), 100);
    const lock = await waitForLock(file, 5_000);
    expect(lock).toBeDefined();
    lock?.release();
  });
});
