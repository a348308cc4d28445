import { createFileRoute } from '@tanstack/react-router';
import { NeedsPage } from '../../../features/need/needs-page.tsx';
import { needsSearch } from '../../../features/need/search.ts';

export const Route = createFileRoute('/_signed-in/needs/')({
  validateSearch: needsSearch,
  staticData: { title: 'needs' },
  component: Needs,
});

function Needs() {
  const { me } = Route.useRouteContext();
  return <NeedsPage me={me} search={Route.useSearch()} />;
}
