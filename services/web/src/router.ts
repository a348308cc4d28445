import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { routeTree } from './routeTree.gen.ts';
import { BrokenPage } from './ui/broken-page.tsx';
import { MissingPage } from './ui/missing-page.tsx';

/** The addresses of the product, from the files in routes/. */
export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Key of the page's title in the locale files. */
    title?: import('./ui/page-title.ts').PageTitle;
  }
}
