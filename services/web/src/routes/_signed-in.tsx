import { createFileRoute, Outlet, redirect, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { onSignedOut } from '../api/query-client.ts';
import { useEventStream } from '../events/use-event-stream.ts';
import { meQuery } from '../features/session/me.ts';
import { taxonomyQuery } from '../features/taxonomy/taxonomy.ts';
import { currentLanguage } from '../locales/language.ts';
import { speakWholly } from '../locales/spoken.ts';
import { Shell } from '../ui/shell.tsx';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/', search: { from: location.href }, replace: true });
    return { me };
  },
  // Every page names capabilities and places: with the names at hand, none of them changes its width afterwards.
  loader: async ({ context: { queryClient }, location }) => {
    try {
      await Promise.all([speakWholly(), queryClient.ensureQueryData(taxonomyQuery(currentLanguage()))]);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'two_factor_required') throw error;
      // Nothing but the account is open until the second factor is there.
      if (location.pathname !== '/me') throw redirect({ to: '/me', replace: true });
    }
  },
  component: SignedIn,
});

function SignedIn() {
  const { me, queryClient } = Route.useRouteContext();
  const router = useRouter();
  useEventStream();
  useEffect(
    () =>
      onSignedOut(() => {
        queryClient.setQueryData(meQuery.queryKey, null);
        void router.invalidate();
      }),
    [queryClient, router],
  );
  return (
    <Shell me={me}>
      <Outlet />
    </Shell>
  );
}
