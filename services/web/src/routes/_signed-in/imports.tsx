import { createFileRoute, redirect } from '@tanstack/react-router';
import { ImportsPage } from '../../features/importing/imports-page.tsx';
import { isFacilitating } from '../../features/session/me.ts';
import { speakSeldom } from '../../locales/spoken.ts';

export const Route = createFileRoute('/_signed-in/imports')({
  staticData: { title: 'imports' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  loader: speakSeldom,
  component: ImportsRoute,
});

function ImportsRoute() {
  return <ImportsPage />;
}
