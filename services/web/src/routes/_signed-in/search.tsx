import { createFileRoute, redirect } from '@tanstack/react-router';
import { SearchPage } from '../../features/search/search-page.tsx';
import { isFacilitating } from '../../features/session/me.ts';
import { searchOf, words } from '../../ui/search-values.ts';

const search = searchOf({ q: words() });

export const Route = createFileRoute('/_signed-in/search')({
  validateSearch: search,
  staticData: { title: 'search' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  component: SearchRoute,
});

function SearchRoute() {
  return <SearchPage q={Route.useSearch().q ?? ''} />;
}
