import { expect, it } from 'vitest';
import { createLineWriter } from './line-writer.ts';

/** A reader who takes `room` bytes, and no more until there is more room. */
function reader() {
  const state = { room: 0, read: '', calls: 0 };
  return {
    state,
    put(bytes: Buffer): number {
      state.calls++;
      const count = Math.min(state.room, bytes.length);
      state.read += bytes.toString('latin1', 0, count);
      state.room -= count;
      return count;
    },
    gap: (count: number) => `gap ${count}\n`,
  };
}

function numbered(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, n) => `${String(from + n).padStart(8, '0')}\n`);
}

it('holds the earliest and the latest lines that are not taken, and says how many are missing', () => {
  const { state, put, gap } = reader();
  const writer = createLineWriter({ put, gap, limits: { held: 900, tail: 90 } });
  for (const line of numbered(0, 1_000)) writer.write(line);
  state.room = 500;
  writer.flushSync();
  expect(state.read).toBe(numbered(0, 100).join('').slice(0, 500));
  state.room = 1e9;
  writer.flushSync();
  const sofar = [...numbered(0, 100), 'gap 890\n', ...numbered(990, 1_000)];
  expect(state.read).toBe(sofar.join(''));
  for (const line of numbered(1_000, 1_100)) writer.write(line);
  writer.flushSync();
  expect(state.read).toBe([...sofar, ...numbered(1_000, 1_100)].join(''));
});

it('drops nothing as long as there is room, and keeps the order while a reader catches up', () => {
  const { state, put, gap } = reader();
  const writer = createLineWriter({ put, gap, limits: { held: 200_000, tail: 90_000 } });
  for (const line of numbered(0, 25_000)) writer.write(line);
  state.room = 140_000;
  writer.flushSync();
  for (const line of numbered(25_000, 30_000)) writer.write(line);
  state.room = 1e9;
  writer.flushSync();
  expect(state.read).toBe(numbered(0, 30_000).join(''));
});

it('hands lines over by itself, many in one go, and keeps accents whole', async () => {
  const { state, put, gap } = reader();
  const read: Buffer[] = [];
  const writer = createLineWriter({
    gap,
    put(bytes) {
      // One byte less than a whole character now and then.
      read.push(Buffer.from(bytes.subarray(0, 7)));
      return put(bytes.subarray(0, 7));
    },
  });
  state.room = 1e9;
  for (let n = 0; n < 100; n++) writer.write(`é${n}€\n`);
  expect(read).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(Buffer.concat(read).toString()).toBe(Array.from({ length: 100 }, (_, n) => `é${n}€\n`).join(''));
});

it('stops for good where the reader is gone', () => {
  let calls = 0;
  const writer = createLineWriter({
    gap: String,
    put() {
      calls++;
      throw new Error('gone');
    },
  });
  for (let n = 0; n < 3; n++) {
    writer.write('a line\n');
    writer.flushSync();
  }
  expect(calls).toBe(1);
});
