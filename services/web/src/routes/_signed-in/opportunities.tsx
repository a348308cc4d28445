import { createFileRoute } from '@tanstack/react-router';
import { OpportunitiesPage } from '../../features/opportunity/opportunities-page.tsx';
import { searchOf, uuid } from '../../ui/search-values.ts';

export const Route = createFileRoute('/_signed-in/opportunities')({
  validateSearch: searchOf({ profile: uuid }),
  staticData: { title: 'opportunities' },
  component: () => <OpportunitiesPage profileId={Route.useSearch().profile} />,
});
