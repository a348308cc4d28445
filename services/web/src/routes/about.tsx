import { createFileRoute } from '@tanstack/react-router';
import { AboutPage } from '../features/visitor/about-page.tsx';

/** For who does not know the product yet. */
export const Route = createFileRoute('/about')({
  staticData: { title: 'own' },
  component: AboutPage,
});
