import type { DB } from '@navette/db';
import type { Kysely } from 'kysely';
import { resolvePerson } from '../subject/resolve.ts';
import type { PersonRef } from '../subject/subject.ts';
import { type Copied, type CopyOptions, writeCopy } from './copy.ts';

/**
 * Gives somebody everything that the network knows of them, as a zip archive of JSON and CSV with their files: what they
 * wrote and did, and what was noted about them, notes of facilitators included, since the right of access covers these.
 * What others wrote is told as a fact, without words and names.
 */
export function collectPersonData(db: Kysely<DB>, ref: PersonRef, options: CopyOptions): Promise<Copied> {
  const { operatorIds } = options;
  return writeCopy(db, async (trx) => ({ of: 'person', subject: await resolvePerson(trx, ref), operatorIds }), options);
}
