import { type Migrated, migrate } from '@navette/db';
import { migrateIdentity } from '@navette/identity';
import { migrateQueue } from '@navette/jobs';

/** Brings our own tables, the queue's and the identity's up to date, then grants the service its rights on all of them. `upTo`: the last of our own to apply. */
export function migrateEverything(connectionString: string, upTo?: string): Promise<Migrated> {
  return migrate({ connectionString, upTo, foreign: [migrateQueue, migrateIdentity] });
}
