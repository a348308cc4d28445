import { type Listener, listen } from '@navette/db';
import type pg from 'pg';

/** Open event streams of this process; each holds a socket and asks the database when something happened. */
export const STREAMS_LIMIT = 500;

/** Wakes the event streams of a process through one connection that listens. */
export interface Wakeups {
  /** Registers a stream; undefined when there are too many. The returned function takes it off again. */
  join(wake: () => void): (() => void) | undefined;
  /** Ends every stream, for a process that stops. */
  close(): Promise<void>;
  readonly closing: AbortSignal;
}

/** Starts to listen. */
export function createWakeups(pool: pg.Pool): Wakeups {
  const members = new Set<() => void>();
  const closing = new AbortController();
  const listener: Listener = listen(pool, 'events', () => {
    for (const wake of members) wake();
  });
  return {
    join(wake) {
      if (members.size >= STREAMS_LIMIT || closing.signal.aborted) return undefined;
      members.add(wake);
      return () => members.delete(wake);
    },
    async close() {
      closing.abort();
      for (const wake of members) wake();
      await listener.close();
    },
    closing: closing.signal,
  };
}
