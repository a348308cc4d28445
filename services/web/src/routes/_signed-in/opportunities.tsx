import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { OpportunitiesPage } from '../../features/opportunity/opportunities-page.tsx';

export const Route = createFileRoute('/_signed-in/opportunities')({
  validateSearch: z.object({ profile: z.uuid().optional().catch(undefined) }),
  staticData: { title: 'opportunities' },
  component: () => <OpportunitiesPage profileId={Route.useSearch().profile} />,
});
