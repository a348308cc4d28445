import {
  type PrivacyRequestInput,
  type PrivacyRequestView,
  pageRequest,
  privacyRequestInput,
} from '@navette/contracts';
import { type Executor, findContactsById, findOrganisation, findPerson, type Page, transaction } from '@navette/db';
import { authorise, DomainError, invalidField, may, notFound, personIdOf } from '@navette/domain';
import {
  failPrivacyRequest,
  findPrivacyRequest,
  listPrivacyRequests,
  openRequest,
  type PrivacyRequest,
  type ReadFile,
  readArchive,
  runPrivacyRequest,
} from '@navette/privacy';
import type { z } from 'zod';
import type { FileContext } from '../attachment/context.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { enqueue, record } from '../context/record.ts';
import { tellCarriedOut, toldOfErasure } from './tell.ts';

type Given = z.output<typeof privacyRequestInput>;

/**
 * Asks for a copy of all data of a person, a contact, an address or an organisation, or that a person be forgotten: a job
 * carries it out. Somebody asks for their own copy; anything else is an administrator's.
 * @throws DomainError `forbidden`; `invalid` for somebody who is not there
 */
export async function requestPrivacy(ctx: Context, input: PrivacyRequestInput): Promise<PrivacyRequestView> {
  const given = parse(privacyRequestInput, input);
  // An erasure can't be undone, and what it takes concerns others: an administrator looks at it first.
  const personId = given.kind === 'export' ? (given.personId ?? null) : null;
  authorise(ctx.actor, 'privacy.request', { personId });
  await checkSubject(ctx, given);
  const id = await transaction(ctx.db, async (trx) => {
    const opened = await putDown(trx, ctx, given);
    await enqueue(trx, ctx, 'privacy-request', [{ privacyRequestId: opened }]);
    return opened;
  });
  return readPrivacyRequest(ctx, id);
}

/**
 * Forgets somebody now, for who stands at the machine: the same request, carried out here rather than by a job, so that no
 * worker has to run. Whoever is forgotten is told, by a mail that leaves with the next worker.
 * @throws DomainError `forbidden` for anybody but the system; `invalid` for somebody who is not there
 */
export async function eraseAtOnce(ctx: Context, input: Omit<PrivacyRequestInput, 'kind'>): Promise<PrivacyRequestView> {
  authorise(ctx.actor, 'privacy.run');
  const given = parse(privacyRequestInput, { ...input, kind: 'erasure' });
  await checkSubject(ctx, given);
  const id = await transaction(ctx.db, (trx) => putDown(trx, ctx, given));
  try {
    return privacyView(await carryOut(ctx, id, async () => undefined));
  } catch (error) {
    // Nobody comes back to it: whoever called is told, and calls again.
    await giveUpPrivacyRequest(ctx, id);
    throw error;
  }
}

/** Writes a request down, and that it was made. @returns its id */
async function putDown(trx: Executor, ctx: Context, given: Given): Promise<string> {
  const id = ctx.newId.ordered();
  const { subjectKind, subjectId } = subjectOf(given);
  await openRequest(trx, {
    id,
    kind: given.kind,
    subjectKind,
    subjectId,
    email: given.email?.toLowerCase() ?? null,
    language: given.language ?? ctx.language,
    alsoOppose: given.alsoOppose,
    requestedBy: personIdOf(ctx.actor),
    createdAt: ctx.now(),
  });
  await record(trx, ctx, [
    { kind: 'privacy.requested', payload: { privacyId: id, request: given.kind, subjectKind, subjectId } },
  ]);
  return id;
}

/** One request: an administrator's, or about oneself. @throws DomainError `not_found` */
export async function readPrivacyRequest(ctx: Context, id: string): Promise<PrivacyRequestView> {
  return privacyView(await visibleRequest(ctx, id));
}

/** Requests, latest first, for administrators. */
export async function browsePrivacyRequests(
  ctx: Context,
  query: z.input<typeof pageRequest>,
): Promise<Page<PrivacyRequestView>> {
  authorise(ctx.actor, 'privacy.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findPrivacyRequest(ctx.db, cursor)) === undefined) {
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const rows = await listPrivacyRequests(ctx.db, { before: cursor, limit: limit + 1 });
  return {
    items: rows.slice(0, limit).map(privacyView),
    next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
  };
}

/** The archive of a copy, while it can be fetched. @throws DomainError `not_found` */
export async function fetchPrivacyArchive(ctx: Context, id: string): Promise<AsyncIterable<Uint8Array>> {
  const row = await visibleRequest(ctx, id);
  if (row.kind !== 'export' || row.state !== 'done' || row.expiresAt === null || row.expiresAt <= ctx.now()) {
    throw notFound();
  }
  await record(ctx.db, ctx, [{ kind: 'privacy.fetched', payload: { privacyId: id } }]);
  return readArchive(ctx.db, id, ctx.now());
}

/** Carries a request out; called again, it does it once. */
export async function carryOutPrivacyRequest(ctx: Context & FileContext, requestId: string): Promise<PrivacyRequest> {
  authorise(ctx.actor, 'privacy.run');
  return carryOut(ctx, requestId, async (attachmentId) => {
    try {
      return new Uint8Array(await new Response(await ctx.files.open(attachmentId)).arrayBuffer());
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return undefined;
      throw error;
    }
  });
}

async function carryOut(ctx: Context, requestId: string, readFile: ReadFile): Promise<PrivacyRequest> {
  const request = await findPrivacyRequest(ctx.db, requestId);
  if (request === undefined) throw notFound();
  const erased = request.kind === 'erasure' ? await toldOfErasure(ctx.db, request) : [];
  const done = await runPrivacyRequest({
    db: ctx.db,
    requestId,
    now: ctx.now,
    conclude: (trx, carriedOut) => tellCarriedOut(trx, ctx, carriedOut, erased),
    readFile,
  });
  if (done === undefined) throw notFound();
  await record(ctx.db, ctx, [{ kind: 'privacy.carried_out', payload: { privacyId: requestId, request: done.kind } }]);
  return done;
}

/** Says of a request that it failed for good, rather than that it still runs. */
export async function giveUpPrivacyRequest(ctx: Context, requestId: string): Promise<void> {
  authorise(ctx.actor, 'privacy.run');
  await failPrivacyRequest(ctx.db, requestId, 'gave_up', ctx.now());
}

async function visibleRequest(ctx: Context, id: string): Promise<PrivacyRequest> {
  // Everybody may ask about themselves; a key only with the scope for it.
  authorise(ctx.actor, 'privacy.read', { personId: personIdOf(ctx.actor) });
  const row = await findPrivacyRequest(ctx.db, id);
  const own = row?.subjectKind === 'person' ? row.subjectId : null;
  if (row === undefined || !may(ctx.actor, 'privacy.read', { personId: own })) throw notFound();
  return row;
}

async function checkSubject(ctx: Context, given: Given): Promise<void> {
  const { personId, contactId, organisationId } = given;
  if (personId !== undefined && (await findPerson(ctx.db, personId)) === undefined)
    throw invalidField('/personId', 'unknown_person', 'the id of a person');
  if (contactId !== undefined && (await findContactsById(ctx.db, [contactId])).length === 0)
    throw invalidField('/contactId', 'unknown_contact', 'the id of a contact');
  if (organisationId !== undefined && (await findOrganisation(ctx.db, organisationId)) === undefined)
    throw invalidField('/organisationId', 'unknown_organisation', 'the id of an organisation');
}

function subjectOf({ personId, contactId, organisationId }: Given): Pick<PrivacyRequest, 'subjectKind' | 'subjectId'> {
  if (personId !== undefined) return { subjectKind: 'person', subjectId: personId };
  if (contactId !== undefined) return { subjectKind: 'contact', subjectId: contactId };
  if (organisationId !== undefined) return { subjectKind: 'organisation', subjectId: organisationId };
  return { subjectKind: 'email', subjectId: null };
}

function privacyView(row: PrivacyRequest): PrivacyRequestView {
  return {
    id: row.id,
    kind: row.kind,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    state: row.state,
    counts: row.counts as PrivacyRequestView['counts'],
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}
