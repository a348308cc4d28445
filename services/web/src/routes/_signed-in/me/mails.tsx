import { createFileRoute, redirect } from '@tanstack/react-router';

/** The address in the footer of mails. */
export const Route = createFileRoute('/_signed-in/me/mails')({
  beforeLoad: () => {
    throw redirect({ to: '/me', hash: 'mails', replace: true });
  },
});
