import type { DB } from '@navette/db';
import type { Kysely } from 'kysely';
import { resolveOrganisation } from '../subject/organisation.ts';
import { type Copied, type CopyOptions, writeCopy } from './copy.ts';

/**
 * Gives an organisation what the network has of it, in the same form: its card, needs, profiles, introductions, what its own
 * side wrote. Contacts and notes are the operators': only those of `operatorIds` are in it, none for `[]`.
 */
export function collectOrganisationData(db: Kysely<DB>, organisationId: string, options: CopyOptions): Promise<Copied> {
  const { operatorIds } = options;
  return writeCopy(
    db,
    async (trx) => ({ of: 'organisation', subject: await resolveOrganisation(trx, organisationId), operatorIds }),
    options,
  );
}
