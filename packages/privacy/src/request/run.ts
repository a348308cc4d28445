import { type DB, type Executor, transaction } from '@navette/db';
import type { Kysely } from 'kysely';
import type { ReadFile } from '../collect/copy.ts';
import { collectOrganisationData } from '../collect/organisation.ts';
import { collectPersonData } from '../collect/person.ts';
import { eraseOrganisation } from '../erase/organisation.ts';
import { erasePerson } from '../erase/person.ts';
import { archiveSink, dropArchive } from './archive.ts';
import { findPrivacyRequest, type PrivacyRequest, subjectOf } from './request.ts';

export interface RequestRun {
  readonly db: Kysely<DB>;
  readonly requestId: string;
  readonly now: () => Date;
  readonly readFile: ReadFile;
  /** Told once, in the transaction that ends the request. */
  readonly conclude?: (trx: Executor, done: PrivacyRequest) => Promise<void>;
}

/** Days for which the archive of a copy can be fetched; `privacy_archives` of the retention table throws it away. */
const FETCHED_WITHIN_DAYS = 7;

/**
 * Carries out a request. Run again after having been broken off, it begins anew; once it is done, it does nothing.
 * @returns the request as it is then; undefined where there is none
 */
export async function runPrivacyRequest(run: RequestRun): Promise<PrivacyRequest | undefined> {
  const { db, requestId, now } = run;
  const request = await findPrivacyRequest(db, requestId);
  if (request === undefined || request.state === 'done') return request;
  await db
    .updateTable('privacyRequests')
    .set({ state: 'running', beatAt: now() })
    .where('id', '=', requestId)
    .execute();
  // A copy takes long and is made beside; an erasure and what is told of it are one.
  const copied = request.kind === 'export' ? await copy(run, request) : undefined;
  return transaction(db, async (trx) => {
    const counts = copied ?? (await erase(trx, run, request));
    const end = now();
    const [done] = await trx
      .updateTable('privacyRequests')
      .set({
        state: 'done',
        counts: JSON.stringify(counts),
        error: null,
        // Whose address it was is said by the copy; after an erasure nobody may know.
        email: null,
        finishedAt: end,
        expiresAt: request.kind === 'export' ? new Date(end.getTime() + FETCHED_WITHIN_DAYS * 24 * 3600_000) : null,
      })
      .where('id', '=', requestId)
      .where('state', '<>', 'done')
      .returningAll()
      .execute();
    if (done !== undefined) await run.conclude?.(trx, done);
    return done ?? findPrivacyRequest(trx, requestId);
  });
}

/** Notes that a request was given up. `error`: a code or a sentence of ours, without names. */
export async function failPrivacyRequest(db: Kysely<DB>, requestId: string, error: string, now: Date): Promise<void> {
  await db
    .updateTable('privacyRequests')
    .set({ state: 'failed', error, finishedAt: now })
    .where('id', '=', requestId)
    .where('state', '<>', 'done')
    .execute();
}

async function copy({ db, now, readFile }: RequestRun, request: PrivacyRequest): Promise<object> {
  await dropArchive(db, request.id);
  const subject = subjectOf(request);
  const options = {
    language: request.language,
    now: now(),
    readFile,
    destination: archiveSink(db, request.id),
    // Without an operator, an administrator or the person asks; an organisation gets no operator's notes then.
    operatorIds: request.operatorId !== null ? [request.operatorId] : 'organisationId' in subject ? [] : undefined,
  };
  const copied =
    'organisationId' in subject
      ? await collectOrganisationData(db, subject.organisationId, options)
      : await collectPersonData(db, subject, options);
  return { ...copied.counts, files: copied.files };
}

async function erase(trx: Executor, { now }: RequestRun, request: PrivacyRequest): Promise<object> {
  const subject = subjectOf(request);
  const options = { now: now(), alsoOppose: request.alsoOppose };
  const erased =
    'organisationId' in subject
      ? await eraseOrganisation(trx, subject.organisationId, options)
      : await erasePerson(trx, subject, options);
  return erased.opposed > 0 ? { ...erased.counts, oppositions: erased.opposed } : erased.counts;
}
