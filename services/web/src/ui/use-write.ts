import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isStale } from '../api/problem.ts';
import { readAnew } from '../api/read-anew.ts';
import { useNotifyProblem } from './use-notify-problem.ts';

interface Options<Output> {
  /** What has to be read anew once it is written, or once somebody else was found to have written first. */
  readonly stale?: readonly QueryKey[];
  readonly onDone?: (output: Output) => void;
  /** The form shows the failure itself, beside the field. */
  readonly quiet?: boolean;
}

/** Writes to the API: one at a time, whatever is clicked; a failure is told, and loses nothing. */
export function useWrite<Input, Output>(send: (input: Input) => Promise<Output>, options: Options<Output> = {}) {
  const client = useQueryClient();
  const notify = useNotifyProblem();
  const running = useRef(false);
  const refresh = () => {
    for (const queryKey of options.stale ?? []) readAnew(client, queryKey);
  };
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (output) => {
      refresh();
      options.onDone?.(output);
    },
    onError: (error) => {
      if (!options.quiet) notify(error);
      if (isStale(error)) refresh();
    },
    onSettled: () => {
      running.current = false;
    },
  });
  return {
    isWriting: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    write(input: Input): void {
      if (running.current) return;
      running.current = true;
      mutation.mutate(input);
    },
  };
}
