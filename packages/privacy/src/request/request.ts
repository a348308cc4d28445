import type { DB, Executor } from '@navette/db';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { PersonRef } from '../subject/subject.ts';

/** A request for a copy, or to be forgotten. */
export type PrivacyRequest = Selectable<DB['privacyRequests']>;

/** A request before it is carried out. */
export type NewPrivacyRequest = Pick<
  Insertable<DB['privacyRequests']>,
  'id' | 'kind' | 'subjectKind' | 'language' | 'createdAt'
> &
  Partial<Pick<Insertable<DB['privacyRequests']>, 'subjectId' | 'email' | 'operatorId' | 'alsoOppose' | 'requestedBy'>>;

/** Puts a request down, in the transaction that also enqueues its job. */
export async function openRequest(db: Executor, request: NewPrivacyRequest): Promise<void> {
  await db
    .insertInto('privacyRequests')
    .values({ ...request, state: 'waiting' })
    .execute();
}

export async function findPrivacyRequest(db: Executor, id: string): Promise<PrivacyRequest | undefined> {
  return db.selectFrom('privacyRequests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Requests, latest first. `before`: the id of the last one that was shown. */
export async function listPrivacyRequests(
  db: Executor,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<PrivacyRequest[]> {
  let query = db.selectFrom('privacyRequests').selectAll();
  if (before !== undefined) {
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from privacy_requests where id = ${before})`,
    );
  }
  return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** Whom a request is about. @throws Error where it names nobody */
export function subjectOf(request: PrivacyRequest): PersonRef | { readonly organisationId: string } {
  const { subjectKind, subjectId, email } = request;
  if (subjectKind === 'email' && email !== null) return { email };
  if (subjectId === null) throw new Error(`the request ${request.id} names nobody`);
  if (subjectKind === 'organisation') return { organisationId: subjectId };
  return subjectKind === 'contact' ? { contactId: subjectId } : { personId: subjectId };
}
