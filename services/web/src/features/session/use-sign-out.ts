import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { meQuery } from './me.ts';
import { signOut } from './sign-in.ts';
import { tellOtherTabs } from './tabs.ts';

/** Signs out and forgets everything that this person's screen knew. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotifyProblem();
  return useCallback(async () => {
    try {
      await signOut();
    } catch (error) {
      notify(error);
      return;
    }
    queryClient.setQueryData(meQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
    queryClient.clear();
    tellOtherTabs();
  }, [queryClient, navigate, notify]);
}
