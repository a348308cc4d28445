import { createFileRoute, redirect } from '@tanstack/react-router';

/** The address that the API names and the printed file leads to; the page itself has a short one. */
export const Route = createFileRoute('/shared/shortlists/$token')({
  beforeLoad: ({ params: { token }, location: { hash } }) => {
    throw redirect({ to: '/dossier/$token', params: { token }, hash, replace: true });
  },
});
