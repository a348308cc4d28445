import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

function isWorthRetrying(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}

/** What the screen knows of the server. Refusals are final; lost connections and failures are tried twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && isWorthRetrying(error),
      retryDelay: (count) => 500 * 2 ** count,
    },
    // Without a network they fail at once and say so, rather than wait for one without a word.
    mutations: { networkMode: 'always' },
  },
});
