import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useProblemText } from './problem-text.ts';

/** Tells a failure: what happened, what it means, what to do. */
export function useNotifyProblem(): (error: unknown) => void {
  const textOf = useProblemText();
  return useCallback(
    (error) => {
      const { title, advice } = textOf(error);
      notifications.show({ color: 'garance', title, message: advice, autoClose: 12_000, withBorder: true });
    },
    [textOf],
  );
}
