import { Worker } from 'node:worker_threads';
import { DomainError, invalidField } from '@navette/domain';
import { MailReadError, READ_LIMITS, type ReadMail, readRawMail } from '@navette/mail';
import type { ReadOutcome } from './thread.ts';

/** Reads raw mails, long ones beside the thread that answers requests. */
export interface MailReader {
  /** @throws DomainError `invalid`, `/body`, for what is no mail or beyond the limits; `unavailable` where too many wait */
  read(bytes: Uint8Array): Promise<ReadMail>;
  /** Gives up what is not read yet. */
  close(): Promise<void>;
}

/** The largest mail that comes in, bytes. */
export const INBOUND_LIMIT = READ_LIMITS.bytes;

/** A mail up to this size takes a few ms, bytes. */
const SHORT = 128 * 1024;
const THREAD = new URL('thread.ts', import.meta.url);
const HEAP_MB = 512;
/** The largest takes some seconds. */
const READ_MS = 60_000;
const MOST_WAITING = 8;

/** Opens a reader, which reads one long mail after the other. */
export function createMailReader(): MailReader {
  const threads = new Set<Worker>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function readBeside(bytes: Uint8Array): Promise<ReadMail> {
    const { promise, resolve, reject } = Promise.withResolvers<ReadMail>();
    // None of the flags that this process was started with, and nothing of its environment.
    const options = { execArgv: [], env: {}, workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } };
    const thread = new Worker(THREAD, options);
    threads.add(thread);
    const timer = setTimeout(() => void thread.terminate(), READ_MS);
    thread.on('message', (outcome: ReadOutcome) => {
      if ('mail' in outcome) resolve(outcome.mail);
      else reject(refusal(outcome.code, outcome.message));
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      clearTimeout(timer);
      threads.delete(thread);
      reject(new DomainError('unavailable', 'This mail took too long to read.'));
    });
    return promise;
  }

  return {
    async read(bytes) {
      if (bytes.byteLength <= SHORT) {
        return readRawMail(bytes).catch((error: unknown) => {
          throw error instanceof MailReadError ? refusal(error.code, error.message) : error;
        });
      }
      if (waiting >= MOST_WAITING) throw new DomainError('unavailable', 'Too many mails wait to be read; try again.');
      waiting++;
      const mine = last.then(() => readBeside(bytes));
      last = mine.catch(() => undefined).finally(() => waiting--);
      return mine;
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

function refusal(code: string, message: string): DomainError {
  return invalidField('/body', code, message);
}
