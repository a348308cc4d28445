import { NO_ADDRESS, STRUCK_TEXT } from '../../map/blank.ts';
import { GONE } from '../../map/tables/mail.ts';
import type { DueRows } from '../due.ts';

/** How somebody came in, and what was asked and answered. */
export const ACCESS_DUE = {
  sessions: { since: 't."expiresAt"', becomes: 'delete' },
  verifications: { since: 't."expiresAt"', becomes: 'delete' },
  attempts: { since: 't."expiresAt"', becomes: 'delete' },
  api_keys: { since: `least(t.revoked_at, t.expires_at)`, becomes: 'delete' },
  invitations: { since: 't.expires_at', becomes: { email: NO_ADDRESS, name: STRUCK_TEXT } },
  links: { since: 't.expires_at', becomes: { email: NO_ADDRESS, name: STRUCK_TEXT } },
  request_keys: { since: 't.begun_at', becomes: 'delete' },
  failed_jobs: { since: 't.failed_at', becomes: 'delete' },
  mail_contents: {
    since: 'coalesce(t.sent_at, t.created_at)',
    where: `t.state not in ('waiting', 'gathered')`,
    becomes: GONE,
  },
  inbound_mails: { since: 't.received_at', becomes: 'delete' },
} as const satisfies Readonly<Record<string, DueRows>>;
