import { useCallback } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useProblemText } from './problem-text.ts';
import { useNotifyText } from './use-notify-text.ts';

/** Tells a failure: what happened, what it means, what to do. That the session is over, its own dialog tells. */
export function useNotifyProblem(): (error: unknown) => void {
  const textOf = useProblemText();
  const notify = useNotifyText();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiProblem && error.status === 401)) notify(textOf(error));
    },
    [textOf, notify],
  );
}
