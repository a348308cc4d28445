import { createFileRoute, redirect } from '@tanstack/react-router';
import { DeskPage } from '../../features/desk/desk-page.tsx';
import { deskSearch } from '../../features/desk/search.ts';
import { isFacilitating } from '../../features/session/me.ts';

export const Route = createFileRoute('/_signed-in/desk')({
  validateSearch: deskSearch,
  staticData: { title: 'desk' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  component: Desk,
});

function Desk() {
  const { me } = Route.useRouteContext();
  return <DeskPage search={Route.useSearch()} me={me} />;
}
