import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKOFF, restartDelay } from './backoff.ts';
import { type Child, type Exit, spawnChild } from './spawn.ts';
import { supervise } from './supervise.ts';

const TERM = [{ signal: 'SIGTERM', afterMs: 0 }] as const;

/** Supervises a shell command, keeping what happens. */
function watched(script: string) {
  const children: Child[] = [];
  const says: string[] = [];
  const hopeless: Exit[] = [];
  const started = supervise({
    start: async () =>
      spawnChild({ command: 'sh', args: ['-c', script], cwd: '/', env: process.env, onLine: () => {} }),
    stopSteps: TERM,
    say: (message) => says.push(message),
    onHopeless: (exit) => hopeless.push(exit),
    onStarted: (child) => children.push(child),
  });
  return { ...started, children, says, hopeless };
}

describe('restartDelay', () => {
  it('doubles, within bounds', () => {
    expect([1, 2, 3, 6, 7, 50].map(restartDelay)).toEqual([250, 500, 1_000, 8_000, 10_000, 10_000]);
  });
});

describe('supervise', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts a killed process again, after the first delay', async () => {
    const { supervisor, started, children, says } = watched('exec sleep 60');
    await started;
    children[0]?.signal('SIGKILL');
    await children[0]?.exited;
    await vi.advanceTimersByTimeAsync(BACKOFF.firstMs - 1);
    expect(children).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(children).toHaveLength(2);
    expect(says).toEqual(['ended by itself (signal SIGKILL), starting it again in 0.25 s']);
    await supervisor.stop();
    expect(children[1]?.running).toBe(false);
  });

  it('gives up on a process that never came to anything', async () => {
    const { started, children, hopeless } = watched('exit 3');
    await started;
    while (hopeless.length === 0) {
      await children.at(-1)?.exited;
      await vi.advanceTimersByTimeAsync(BACKOFF.longestMs);
    }
    expect(children).toHaveLength(BACKOFF.hopelessAfter);
    expect(hopeless).toEqual([{ code: 3, signal: null }]);
  });

  it('never gives up on a process that did its work once', async () => {
    const { supervisor, started, children, hopeless } = watched('exit 3');
    supervisor.provenHealthy();
    await started;
    while (children.length <= BACKOFF.hopelessAfter) {
      await children.at(-1)?.exited;
      await vi.advanceTimersByTimeAsync(BACKOFF.longestMs);
    }
    expect(hopeless).toEqual([]);
    await supervisor.stop();
  });

  it('begins with the shortest delay again after a healthy life', async () => {
    const { supervisor, started, children, says } = watched('exec sleep 60');
    await started;
    for (let round = 0; round < 3; round += 1) {
      await vi.advanceTimersByTimeAsync(BACKOFF.healthyAfterMs);
      children[round]?.signal('SIGKILL');
      await children[round]?.exited;
      await vi.advanceTimersByTimeAsync(BACKOFF.firstMs);
    }
    expect(says.filter((line) => line.endsWith('in 0.25 s'))).toHaveLength(3);
    await supervisor.stop();
  });

  it('does not start again what it stopped, nor what ended while it was asked to', async () => {
    const { supervisor, started, children } = watched('exec sleep 60');
    await started;
    children[0]?.signal('SIGKILL');
    await children[0]?.exited;
    await supervisor.stop();
    await vi.advanceTimersByTimeAsync(BACKOFF.longestMs);
    expect(children).toHaveLength(1);
  });

  it('restarts at once when asked to', async () => {
    const { supervisor, started, children, says } = watched('exec sleep 60');
    await started;
    await supervisor.restart();
    await vi.waitFor(() => expect(children).toHaveLength(2));
    expect([children[0]?.running, children[1]?.running]).toEqual([false, true]);
    expect(says).toEqual([]);
    await supervisor.stop();
  });
});

describe('a start under way', () => {
  it('is waited for and undone by a stop', async () => {
    const children: Child[] = [];
    const { supervisor, started } = supervise({
      start: async (stopping) => {
        while (!stopping.aborted) await sleep(5);
        return spawnChild({ command: 'sleep', args: ['60'], cwd: '/', env: process.env, onLine: () => {} });
      },
      stopSteps: TERM,
      say: () => {},
      onHopeless: () => {},
      onStarted: (child) => children.push(child),
    });
    await supervisor.stop();
    await started;
    expect(children.map((child) => child.running)).toEqual([false]);
  });
});
