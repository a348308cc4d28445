import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Order } from './testing/talker.ts';

const TALKER = fileURLToPath(new URL('testing/talker.ts', import.meta.url));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process that logs what it is told to. Nobody reads it until `read` is called. */
function talker() {
  const child = fork(TALKER, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  started.push(child);
  const { stderr } = child;
  if (stderr === null) throw new Error('expected a pipe');
  return {
    tell: (order: Order) => void child.send(order),
    answer: async (): Promise<unknown> => (await once(child, 'message'))[0],
    ended: once(child, 'exit'),
    read: async (): Promise<Line[]> =>
      (await text(stderr))
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line): Line => JSON.parse(line)),
  };
}

interface Line {
  readonly msg: string;
  readonly n?: number;
  readonly dropped?: number;
}

/** Of about 300 bytes each: 9 MB, of which a pipe and its reader hold some hundred thousand bytes. */
const ROUNDS = 15;
const LINES = 2_000;

describe('lines that nobody reads', () => {
  it('hold nothing up, and are missed by who reads them late, who is told how many', async () => {
    const { tell, answer, read, ended } = talker();
    for (let round = 1; round <= ROUNDS; round++) {
      tell({ lines: LINES });
      expect(await answer()).toBe(round * LINES);
    }
    const reading = read();
    tell({ lines: 1, end: 'exit' });
    const lines = await reading;
    expect(await ended).toEqual([7, null]);
    const gaps = lines.filter((line) => line.dropped !== undefined);
    const seen = lines.flatMap((line) => line.n ?? []);
    expect(gaps).toMatchObject([{ level: 40, service: 'talker', msg: expect.stringContaining('dropped') }]);
    expect(seen.length + (gaps[0]?.dropped ?? 0)).toBe(ROUNDS * LINES + 1);
    expect(seen.at(-1)).toBe(ROUNDS * LINES);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.length, 'what is held is bounded').toBeLessThan(20_000);
    expect(lines.at(-1)?.msg).toBe('the last line');
  });

  it('keep no process from ending', async () => {
    const { tell, ended } = talker();
    tell({ lines: LINES, end: 'exit' });
    expect(await ended).toEqual([7, null]);
  });
});

describe('the last line', () => {
  it.each([
    ['exit', 7],
    ['throw', 1],
    ['nothing left', 0],
  ] as const)('arrives when a process ends: %s', async (end, code) => {
    const { tell, read, ended } = talker();
    tell({ lines: LINES, end });
    const lines = await read();
    expect(await ended).toEqual([code, null]);
    expect(lines.filter((line) => line.n !== undefined)).toHaveLength(LINES);
    expect(lines.at(-1)?.msg).toBe('the last line');
  });
});
