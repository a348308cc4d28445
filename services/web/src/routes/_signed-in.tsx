import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useEventStream } from '../events/use-event-stream.ts';
import { meQuery } from '../features/session/me.ts';
import { useSessionWatch } from '../features/session/use-session-watch.ts';
import { taxonomyQuery } from '../features/taxonomy/taxonomy.ts';
import { currentLanguage } from '../locales/language.ts';
import { speakWholly } from '../locales/spoken.ts';
import { Looks } from '../ui/looks.tsx';
import { Notices } from '../ui/notices.tsx';
import { Shell } from '../ui/shell.tsx';
import { useTellTooLong } from '../ui/use-tell-too-long.ts';

const SessionOver = lazy(async () => ({ default: (await import('../features/session/session-over.tsx')).SessionOver }));

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/sign-in', search: { from: location.href }, replace: true });
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
  const { me } = Route.useRouteContext();
  const { isOver, look, back } = useSessionWatch(me);
  useEventStream(!isOver);
  useTellTooLong();
  return (
    <Looks>
      <Shell me={me}>
        <Outlet />
        {isOver && (
          <Suspense>
            <SessionOver me={me} onLook={look} onBack={back} />
          </Suspense>
        )}
      </Shell>
      <Notices />
    </Looks>
  );
}
