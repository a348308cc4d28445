import { createFileRoute, redirect } from '@tanstack/react-router';
import { DuplicatesPage } from '../../features/duplicate/duplicates-page.tsx';
import { isFacilitating } from '../../features/session/me.ts';
import { speakSeldom } from '../../locales/spoken.ts';

export const Route = createFileRoute('/_signed-in/duplicates')({
  staticData: { title: 'duplicates' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  loader: speakSeldom,
  component: DuplicatesRoute,
});

function DuplicatesRoute() {
  return <DuplicatesPage />;
}
