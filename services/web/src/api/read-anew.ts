import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Has everything under a key read anew after a write or an event. What is being read for the first time meanwhile may
 * have been read before it, and is not begun anew by itself: it is read once more as soon as it is there.
 */
export function readAnew(client: QueryClient, queryKey: QueryKey): void {
  const first = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined });
  void client.invalidateQueries({ queryKey });
  for (const query of first) {
    query.promise?.then(
      () => client.invalidateQueries({ queryKey: query.queryKey, exact: true }),
      () => {
        // It failed, and whoever shows it offers to try again.
      },
    );
  }
}
