import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Entered } from './sign-in.ts';
import { tellOtherTabs } from './tabs.ts';

/** Leads on whoever gave what was asked: to the page that they wanted, or to the second factor first. */
export function useEntered(from: string | undefined): (entered?: Entered) => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (entered = 'in') => {
    if (entered === 'code') {
      await navigate({ to: '/sign-in/code', search: from === undefined ? {} : { to: from }, replace: true });
      return;
    }
    queryClient.clear();
    tellOtherTabs();
    await navigate({ to: '/', search: from === undefined ? {} : { from }, replace: true });
  };
}
