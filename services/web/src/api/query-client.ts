import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

type Listener = () => void;
let whenSignedOut: Listener = () => {};

/** Says what to do once an answer tells that the session is over. */
export function onSignedOut(listener: Listener): void {
  whenSignedOut = listener;
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}

/** What the screen knows of the server. Refusals are final; lost connections and failures are tried twice more. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (error instanceof ApiProblem && error.status === 401 && query.queryKey[0] !== 'me') whenSignedOut();
    },
  }),
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
