import type { LinkUse, LinkView } from '@navette/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.ts';
import { linkQuery, sendLinkUse } from './queries.ts';

/** How a page says what its link is for. */
export interface LinkAnswer {
  send(use: LinkUse): void;
  readonly isSending: boolean;
  /** Why it did not get through; what was typed stays as it is. */
  readonly error: Error | null;
}

/** Sends what a link's holder says, and shows what became of it. */
export function useLinkUse(token: string): LinkAnswer {
  const client = useQueryClient();
  const { queryKey } = linkQuery(token);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (use: LinkUse) => sendLinkUse(token, use),
    onSuccess: ({ used }) => {
      // It is done, whether or not what it opened can be fetched now.
      client.setQueryData<LinkView>(queryKey, (view) => view && { ...view, used: { as: used } });
      return client.invalidateQueries({ queryKey });
    },
    onError: (failure) => {
      // Used, closed or changed in the meantime: the page shows how it stands now.
      if (failure instanceof ApiProblem && [404, 409].includes(failure.status)) {
        void client.invalidateQueries({ queryKey });
      }
    },
  });
  return { send: mutate, isSending: isPending, error };
}
