import type { DB } from '@navette/db';
import type { QueueConnection } from '@navette/jobs';
import type { Kysely } from 'kysely';

/** What is examined. */
export interface Patient {
  readonly db: Kysely<DB>;
  readonly now: Date;
  readonly queue: QueueConnection;
  /** Where attachments are kept; undefined where nobody said it. */
  readonly filesDir: string | undefined;
  /** The hash of a seal that was noted elsewhere, in hex. */
  readonly auditHead: string | undefined;
}
