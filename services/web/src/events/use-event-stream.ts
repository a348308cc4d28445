import type { StreamedEventView } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readAnew } from '../api/read-anew.ts';
import { openEventStream } from './open-event-stream.ts';
import { staleAfter } from './stale-after.ts';

/** Keeps what the screen shows in step with what happens, without a reload; while `open`: nobody hears it signed out. */
export function useEventStream(open: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!open) return;
    const stale = new Map<string, readonly unknown[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A need brings fifteen matches at once: one reading serves them all.
    const refresh = () => {
      timer = undefined;
      const keys = [...stale.values()];
      stale.clear();
      for (const queryKey of keys) readAnew(queryClient, queryKey);
    };
    const take = (data: unknown) => {
      if (!isEvent(data)) return;
      for (const key of staleAfter(data)) stale.set(JSON.stringify(key), key);
      timer ??= setTimeout(refresh, 150);
    };
    // What happened while nothing was heard, and cannot be caught up with: all that is shown is read again.
    const close = openEventStream(take, () => void queryClient.invalidateQueries());
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [queryClient, open]);
}

function isEvent(data: unknown): data is StreamedEventView {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
}
