import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { clearPreviousRun } from './previous-run.ts';
import { birthOf } from './process/birth.ts';
import { stillLives } from './run-record.ts';

function sleeper() {
  const child = spawn('sleep', ['60']);
  const pid = child.pid ?? 0;
  return { child, known: { name: 'api', pid, birth: birthOf(pid) ?? '' } };
}

const record = (...children: { name: string; pid: number; birth: string }[]) => ({
  pid: 1,
  birth: '',
  address: 'http://127.0.0.1:3000',
  children,
});

describe('clearPreviousRun', () => {
  it('ends what does not leave by itself', async () => {
    const { child, known } = sleeper();
    const ended = once(child, 'exit');
    const says: string[] = [];
    await clearPreviousRun(record(known), (line) => says.push(line), 200);
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(says).toEqual(['waiting for what an earlier start left behind: api']);
    expect(stillLives(known)).toBe(false);
  });

  it('leaves a process alone that only has the same number', async () => {
    const { child, known } = sleeper();
    await clearPreviousRun(record({ ...known, birth: 'long ago' }), () => {}, 0);
    expect(stillLives(known)).toBe(true);
    child.kill();
  });

  it('waits for what leaves by itself', async () => {
    const { child, known } = sleeper();
    const ended = once(child, 'exit');
    setTimeout(() => child.kill('SIGTERM'), 150);
    await clearPreviousRun(record(known), () => {}, 10_000);
    expect(await ended).toEqual([null, 'SIGTERM']);
  });
});
