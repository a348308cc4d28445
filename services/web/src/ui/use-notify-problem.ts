import { useCallback } from 'react';
import { useProblemText } from './problem-text.ts';
import { useNotifyText } from './use-notify-text.ts';

/** Tells a failure: what happened, what it means, what to do. */
export function useNotifyProblem(): (error: unknown) => void {
  const textOf = useProblemText();
  const notify = useNotifyText();
  return useCallback((error) => notify(textOf(error)), [textOf, notify]);
}
