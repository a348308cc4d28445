import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { MailboxPage } from '../features/mailbox/mailbox-page.tsx';

/** Mails that were kept rather than sent; the API answers only where it was told to keep them. */
export const Route = createFileRoute('/mailbox')({
  validateSearch: z.object({ mail: z.string().optional().catch(undefined) }),
  staticData: { title: 'mailbox' },
  component: () => <MailboxPage mailId={Route.useSearch().mail} />,
});
