import { Worker } from 'node:worker_threads';
import { DomainError } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import { checkShortlist } from '../shortlist/check-shortlist.ts';
import type { ShortlistDocument } from '../shortlist/shortlist-document.ts';
import type { Outcome, Task } from './thread.ts';

/** Makes shortlist files beside the thread that answers requests. */
export interface Renderer {
  /**
   * The shortlist file as a PDF; see `renderShortlist`.
   * @throws DomainError `invalid`, with a field for each value that can't be printed
   * @throws DomainError `unavailable` where too many wait already, where it takes too long, and once closed
   */
  render(document: ShortlistDocument, language: Language): Promise<Uint8Array>;
  /** Gives up what is not done, and ends the thread. */
  close(): Promise<void>;
}

export interface RendererLimits {
  /** How many files may wait for the one that is being made. */
  readonly waiting: number;
  /** How long one file may take from when it is begun, ms. */
  readonly fileMs: number;
  /** After this long without work the thread, and what it learnt to do fast, is let go, ms. */
  readonly idleMs: number;
}

const LIMITS: RendererLimits = { waiting: 16, fileMs: 20_000, idleMs: 5 * 60_000 };
const THREAD = new URL('thread.ts', import.meta.url);
/** Of the thread, megabytes: the longest file takes a third of it. */
const HEAP_MB = 512;

interface Pending extends Task {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a renderer of one thread, which starts with the first file and makes one after the other. */
export function createRenderer(limits: Partial<RendererLimits> = {}): Renderer {
  const { waiting: most, fileMs, idleMs } = { ...LIMITS, ...limits };
  const waiting: Pending[] = [];
  const ending = new Set<Promise<unknown>>();
  let thread: Worker | undefined;
  let current: Pending | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function startThread(): Worker {
    // None of the flags that this process was started with, and nothing of its environment.
    const started = new Worker(THREAD, { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    let cause = new Error('the thread that makes files ended');
    started.on('message', (outcome: Outcome) => {
      if (thread === started) settle(outcome);
    });
    started.on('error', (error: Error) => {
      cause = error;
    });
    started.on('exit', () => {
      if (thread !== started) return;
      thread = undefined;
      settle({ error: cause });
    });
    return started;
  }

  function endThread(): void {
    const ended = thread?.terminate();
    thread = undefined;
    if (ended === undefined) return;
    ending.add(ended);
    void ended.finally(() => ending.delete(ended));
  }

  function settle(outcome: Outcome): void {
    const done = current;
    current = undefined;
    clearTimeout(timer);
    if ('error' in outcome) done?.reject(outcome.error);
    else done?.resolve(outcome.bytes);
    next();
  }

  function next(): void {
    if (current !== undefined || closed) return;
    clearTimeout(timer);
    current = waiting.shift();
    if (current === undefined) {
      thread?.unref();
      timer = setTimeout(endThread, idleMs).unref();
      return;
    }
    const { document, language } = current;
    thread ??= startThread();
    thread.ref();
    timer = setTimeout(() => {
      endThread();
      settle({ error: new DomainError('unavailable', `The file was not made within ${fileMs} ms.`) });
    }, fileMs);
    thread.postMessage({ document, language } satisfies Task);
  }

  return {
    async render(document, language) {
      checkShortlist(document);
      if (closed) throw new DomainError('unavailable', 'No files are made any more.');
      if (waiting.length >= most) throw new DomainError('unavailable', 'Too many files are being made; try again.');
      return new Promise((resolve, reject) => {
        waiting.push({ document, language, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      endThread();
      const error = new DomainError('unavailable', 'No files are made any more.');
      for (const one of [current, ...waiting.splice(0)]) one?.reject(error);
      current = undefined;
      await Promise.all(ending);
    },
  };
}
