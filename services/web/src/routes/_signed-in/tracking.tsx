import { createFileRoute, redirect } from '@tanstack/react-router';
import { isFacilitating } from '../../features/session/me.ts';
import { trackingSearch } from '../../features/tracking/search.ts';
import { TrackingPage } from '../../features/tracking/tracking-page.tsx';

export const Route = createFileRoute('/_signed-in/tracking')({
  validateSearch: trackingSearch,
  staticData: { title: 'tracking' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  component: Tracking,
});

function Tracking() {
  return <TrackingPage me={Route.useRouteContext().me} search={Route.useSearch()} />;
}
