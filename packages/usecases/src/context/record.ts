import { addToOutbox, appendEvents, type Executor, noteEffect } from '@navette/db';
import { actorRecord, type EventKind, type EventScope } from '@navette/domain';
import type { JobName, JobPayload } from '@navette/jobs';
import type { Context } from './context.ts';

export interface NewEvent extends EventScope {
  readonly kind: EventKind;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Adds events to the log, in the transaction that makes them true. */
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
  if (ctx.requestKey !== undefined) await noteEffect(trx, ctx.requestKey, touched(events));
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
