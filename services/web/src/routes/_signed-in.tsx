import { createFileRoute, Outlet, redirect, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onSignedOut } from '../api/query-client.ts';
import { useEventStream } from '../events/use-event-stream.ts';
import { meQuery } from '../features/session/me.ts';
import { taxonomyQuery } from '../features/taxonomy/taxonomy.ts';
import { currentLanguage } from '../locales/language.ts';
import { Shell } from '../ui/shell.tsx';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/', search: { from: location.href }, replace: true });
    return { me };
  },
  // Every page names capabilities and places: with the names at hand, none of them changes its width afterwards.
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(taxonomyQuery(currentLanguage())),
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
