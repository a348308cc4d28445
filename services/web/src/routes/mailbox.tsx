import { createFileRoute } from '@tanstack/react-router';
import { MailboxPage } from '../features/mailbox/mailbox-page.tsx';
import { searchOf, words } from '../ui/search-values.ts';

/** Mails that were kept rather than sent; the API answers only where it was told to keep them. */
export const Route = createFileRoute('/mailbox')({
  validateSearch: searchOf({ mail: words() }),
  staticData: { title: 'mailbox' },
  component: () => <MailboxPage mailId={Route.useSearch().mail} />,
});
