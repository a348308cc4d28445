import type { StreamedEventView } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openEventStream } from './open-event-stream.ts';
import { staleAfter } from './stale-after.ts';

/** Keeps what the screen shows in step with what happens, without a reload. */
export function useEventStream(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const stale = new Map<string, readonly unknown[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A need brings fifteen matches at once: one reading serves them all.
    const refresh = () => {
      timer = undefined;
      const keys = [...stale.values()];
      stale.clear();
      for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
    };
    const close = openEventStream((data) => {
      if (!isEvent(data)) return;
      for (const key of staleAfter(data)) stale.set(JSON.stringify(key), key);
      timer ??= setTimeout(refresh, 150);
    });
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [queryClient]);
}

function isEvent(data: unknown): data is StreamedEventView {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
}
