import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ProfilePage } from '../../features/profile/profile-page.tsx';

export const Route = createFileRoute('/_signed-in/profile')({
  validateSearch: z.object({ profile: z.string().max(40).optional().catch(undefined) }),
  staticData: { title: 'profile' },
  component: OwnProfile,
});

function OwnProfile() {
  return <ProfilePage me={Route.useRouteContext().me} asked={Route.useSearch().profile} />;
}
