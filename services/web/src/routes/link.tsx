import { createFileRoute, useLocation } from '@tanstack/react-router';
import { LinkPage } from '../features/link/link-page.tsx';

/** Behind the button of a mail. The token stands behind the #, which no server's log ever sees. */
export const Route = createFileRoute('/link')({
  staticData: { title: 'own' },
  component: Linked,
});

function Linked() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <LinkPage key={token} token={token} />;
}
