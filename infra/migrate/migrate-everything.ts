import { type Migrated, migrate } from '@navette/db';
import { migrateIdentity } from '@navette/identity';
import { migrateQueue } from '@navette/jobs';

/** Brings our own tables, the queue's and the identity's up to date, then grants the service its rights on all of them. */
export function migrateEverything(connectionString: string): Promise<Migrated> {
  return migrate({ connectionString, foreign: [migrateQueue, migrateIdentity] });
}
