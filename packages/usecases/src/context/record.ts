import { addToOutbox, appendEvents, type Executor, noteEffect } from '@navette/db';
import { actorRecord, type EventKind, type EventScope } from '@navette/domain';
import type { JobName, JobPayload } from '@navette/jobs';
import { type AuditEntry, writeAudit } from '@navette/privacy';
import type { Context } from './context.ts';

export interface NewEvent extends EventScope {
  readonly kind: EventKind;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Adds events to the log and entries to the audit log, in the transaction that makes them true. */
export async function record(trx: Executor, ctx: Context, events: readonly NewEvent[]): Promise<void> {
  const actor = actorRecord(ctx.actor);
  await appendEvents(
    trx,
    events.map((event) => ({
      id: ctx.newId.ordered(),
      at: ctx.now(),
      kind: event.kind,
      actor,
      operatorId: event.operatorId ?? null,
      organisationId: event.organisationId ?? null,
      needId: event.needId ?? null,
      profileId: event.profileId ?? null,
      profileOrganisationId: event.profileOrganisationId ?? null,
      matchId: event.matchId ?? null,
      payload: event.payload ?? {},
    })),
  );
  await writeAudit(trx, {
    actor,
    at: ctx.now(),
    requestId: ctx.requestId,
    newId: () => ctx.newId.ordered(),
    entries: events.map(auditEntryOf),
  });
  if (ctx.requestKey !== undefined) await noteEffect(trx, ctx.requestKey, touched(events));
}

/** An event as the audit log keeps it: what was done to which record; what it says in detail as a digest. */
function auditEntryOf(event: NewEvent): AuditEntry {
  const objectKind = event.kind.slice(0, event.kind.indexOf('.'));
  const payload = event.payload ?? {};
  const named = payload[`${camelCase(objectKind)}Id`];
  const scope = {
    need: event.needId,
    match: event.matchId,
    profile: event.profileId,
    organisation: event.organisationId,
  };
  const own = typeof named === 'string' ? named : scope[objectKind as keyof typeof scope];
  const objectId = own ?? event.matchId ?? event.needId ?? event.profileId ?? event.organisationId;
  return {
    action: event.kind,
    objectKind,
    details: payload,
    ...(objectId !== undefined && { objectId }),
    ...(event.operatorId !== undefined && { operatorId: event.operatorId }),
  };
}

function camelCase(kind: string): string {
  return kind.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Ids of the records that events are about, once each: what a repeated request is told when its answer was lost. */
function touched(events: readonly NewEvent[]): Record<string, string[]> {
  const named = (['organisationId', 'needId', 'profileId', 'matchId'] as const).map((name) => {
    const ids = events.flatMap((event) => event[name] ?? []);
    return [name, [...new Set(ids)].slice(0, 20)] as const;
  });
  return Object.fromEntries(named.filter(([, ids]) => ids.length > 0));
}

/** Leaves a job for the relay, in the transaction that makes it necessary. */
export async function enqueue<N extends JobName>(
  trx: Executor,
  ctx: Context,
  job: N,
  payloads: readonly JobPayload<N>[],
): Promise<void> {
  await addToOutbox(
    trx,
    payloads.map((payload) => ({ id: ctx.newId.ordered(), job, payload, requestId: ctx.requestId })),
  );
}
