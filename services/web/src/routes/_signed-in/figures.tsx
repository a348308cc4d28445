import { createFileRoute, redirect } from '@tanstack/react-router';
import { FiguresPage } from '../../features/figures/figures-page.tsx';
import { figuresSearch } from '../../features/figures/search.ts';
import { isFacilitating } from '../../features/session/me.ts';
import { speakSeldom } from '../../locales/spoken.ts';

export const Route = createFileRoute('/_signed-in/figures')({
  validateSearch: figuresSearch,
  staticData: { title: 'figures' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  loader: speakSeldom,
  component: FiguresRoute,
});

function FiguresRoute() {
  return <FiguresPage search={Route.useSearch()} />;
}
