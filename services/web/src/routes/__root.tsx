import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { MissingPage } from '../ui/missing-page.tsx';
import { RouteAnnouncer } from '../ui/route-announcer.tsx';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: () => (
    <main id="main">
      <MissingPage />
    </main>
  ),
  component: () => (
    <>
      <RouteAnnouncer />
      <Outlet />
    </>
  ),
});
