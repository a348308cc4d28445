/** How much is held back for a reader that does not keep up, characters: some ten thousand lines. */
const HELD = 4 * 1024 * 1024;
/** How much is held of the latest lines, where more than that is not taken, characters. */
const TAIL = 128 * 1024;
/** How much is handed over in one go, characters. */
const CHUNK = 64 * 1024;
/** Between two tries to hand over what was not taken, ms. */
const RETRY_MS = 50;
/** The last lines, at the end of a process: how long a reader that takes nothing is waited for, and any reader, ms. */
const LAST_STEP_MS = 10;
const IDLE_MS = 500;
const LAST_MS = 3_000;

/** Lines on their way to a reader who may not keep up. */
export interface LineWriter {
  /** Takes a line that ends with a line break, and hands it over soon. Never waits. */
  write(line: string): void;
  /** Hands over what is held, as far as the reader takes it in a bounded time: for the end of a process. */
  flushSync(): void;
}

/** What lines are written to. */
export interface Sink {
  /** Hands bytes over without waiting. @returns how many were taken: 0 where nobody reads. @throws where nobody ever will */
  put(bytes: Buffer): number;
  /** The line that stands in place of `count` lines that were dropped. */
  gap(count: number): string;
  /** How much is held back, and how much of the latest lines beside; characters. */
  readonly limits?: { readonly held: number; readonly tail: number };
}

/**
 * A writer that holds so much and no more: the earliest lines that were not taken, and the latest. Those between them are
 * dropped, and a line in their place says how many.
 */
export function createLineWriter({ put, gap, limits = { held: HELD, tail: TAIL } }: Sink): LineWriter {
  let lines: string[] = [];
  /** Characters of the lines. */
  let held = 0;
  /** The latest lines, as long as some of those before them are still held. */
  let tail: string[] = [];
  let tailHeld = 0;
  let dropped = 0;
  /** What is being handed over. */
  let bytes = Buffer.alloc(0);
  let taken = 0;
  let planned = false;
  let gone = false;

  function write(line: string): void {
    if (gone) return;
    if (tail.length === 0 && held + line.length <= limits.held) {
      lines.push(line);
      held += line.length;
    } else {
      tail.push(line);
      tailHeld += line.length;
      for (; tailHeld > limits.tail && tail.length > 1; dropped++) tailHeld -= tail.shift()?.length ?? 0;
    }
    if (planned) return;
    planned = true;
    setImmediate(handOver);
  }

  function handOver(): void {
    planned = !pump();
    // Nobody is kept alive by it: what is held then is handed over at the exit.
    if (planned) setTimeout(handOver, RETRY_MS).unref();
  }

  /** @returns whether nothing is left to hand over */
  function pump(): boolean {
    try {
      for (;;) {
        if (bytes.length === 0) bytes = nextBytes();
        if (bytes.length === 0) return true;
        const count = put(bytes);
        if (count === 0) return false;
        taken += count;
        bytes = bytes.subarray(count);
      }
    } catch {
      gone = true;
      [lines, tail] = [[], []];
      bytes = Buffer.alloc(0);
      return true;
    }
  }

  function nextBytes(): Buffer<ArrayBuffer> {
    if (lines.length === 0 && tail.length > 0) {
      lines = dropped > 0 ? [gap(dropped), ...tail] : tail;
      held = lines.reduce((size, line) => size + line.length, 0);
      [tail, tailHeld, dropped] = [[], 0, 0];
    }
    let [count, size] = [0, 0];
    for (; count < lines.length && size < CHUNK; count++) size += lines[count]?.length ?? 0;
    held -= size;
    return Buffer.from(lines.splice(0, count).join(''));
  }

  function flushSync(): void {
    let before = taken;
    let idle = 0;
    for (let waited = 0; waited < LAST_MS && idle < IDLE_MS; waited += LAST_STEP_MS) {
      if (pump()) return;
      idle = taken === before ? idle + LAST_STEP_MS : 0;
      before = taken;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_STEP_MS);
    }
  }

  return { write, flushSync };
}
