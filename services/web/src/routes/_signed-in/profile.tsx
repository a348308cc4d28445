import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '../../features/profile/profile-page.tsx';
import { searchOf, words } from '../../ui/search-values.ts';

export const Route = createFileRoute('/_signed-in/profile')({
  validateSearch: searchOf({ profile: words() }),
  staticData: { title: 'profile' },
  component: OwnProfile,
});

function OwnProfile() {
  return <ProfilePage me={Route.useRouteContext().me} asked={Route.useSearch().profile} />;
}
