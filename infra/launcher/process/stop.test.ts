import { describe, expect, it } from 'vitest';
import { type Child, spawnChild } from './spawn.ts';
import { stopChild } from './stop.ts';

/** A shell that says when it is ready to be stopped. */
async function shell(script: string): Promise<Child> {
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const child = spawnChild({
    command: 'sh',
    args: ['-c', `${script}; echo ready; while :; do sleep 0.05; done`],
    cwd: '/',
    env: process.env,
    onLine: () => resolve(),
  });
  await ready;
  return child;
}

describe('stopChild', () => {
  it('lets a process end in its own way', async () => {
    const child = await shell('trap "exit 7" TERM');
    await stopChild(child, [
      { signal: 'SIGTERM', afterMs: 0 },
      { signal: 'SIGKILL', afterMs: 5_000 },
    ]);
    expect(await child.exited).toEqual({ code: 7, signal: null });
  });

  it('kills what does not listen', async () => {
    const child = await shell('trap "" TERM');
    await stopChild(child, [
      { signal: 'SIGTERM', afterMs: 0 },
      { signal: 'SIGKILL', afterMs: 100 },
    ]);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('does not wait when there is a hurry', async () => {
    const child = await shell('trap "" TERM');
    const hurry = new AbortController();
    const startedAt = performance.now();
    const stopped = stopChild(
      child,
      [
        { signal: 'SIGTERM', afterMs: 0 },
        { signal: 'SIGKILL', afterMs: 60_000 },
      ],
      hurry.signal,
    );
    hurry.abort();
    await stopped;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' });
  });

  it('takes a program that does not exist for one that ended', async () => {
    const request = { command: '/nonexistent', args: [], cwd: '/', env: process.env, onLine: () => {} };
    const child = spawnChild(request);
    await stopChild(child, [{ signal: 'SIGTERM', afterMs: 0 }]);
    expect((await child.exited).error?.message).toContain('ENOENT');
  });
});
