import { createFileRoute, redirect } from '@tanstack/react-router';
import { AdminPage } from '../../features/admin/admin-page.tsx';
import { TABS } from '../../features/admin/tabs.ts';
import { isFacilitating } from '../../features/session/me.ts';
import { speakSeldom } from '../../locales/spoken.ts';
import { oneOf, searchOf } from '../../ui/search-values.ts';

const search = searchOf({ tab: oneOf(TABS) });

export const Route = createFileRoute('/_signed-in/admin')({
  validateSearch: search,
  staticData: { title: 'admin' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  loader: speakSeldom,
  component: Admin,
});

function Admin() {
  return <AdminPage me={Route.useRouteContext().me} tab={Route.useSearch().tab} />;
}
