import { streamedEvent } from '@navette/contracts';
import { type EventRow, type FeedPosition, feedHead, findNeedPlaces, isForeignPosition, readFeed } from '@navette/db';
import {
  authorise,
  DomainError,
  type EventKind,
  invalidField,
  type PersonActor,
  projectEvent,
  type RecordedEvent,
} from '@navette/domain';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { describeRoute, resolver } from 'hono-openapi';
import type { Environment } from '../http/environment.ts';
import { createRouter } from '../http/factory.ts';
import { createSleeper } from '../stream/sleep.ts';
import type { Wakeups } from '../stream/wakeups.ts';

const BATCH = 200;
/** A sign of life keeps proxies from closing a quiet stream; it also carries the position past what is hidden. */
const HEARTBEAT_MS = 15_000;
/** Events come in bursts: a short wait gathers one into a single read. */
const GATHER_MS = 40;

/** `GET /events`: what happens, as this reader may know it, from now or from Last-Event-ID on. */
export function eventRoutes(wakeups: Wakeups) {
  return createRouter().get(
    '/',
    describeRoute({
      operationId: 'streamEvents',
      tags: ['events'],
      summary: 'Server-sent events, resumable by Last-Event-ID (or ?lastEventId=)',
      responses: {
        200: {
          description: 'The stream; the data of each event.',
          content: { 'text/event-stream': { schema: resolver(streamedEvent) } },
        },
        400: { description: 'Last-Event-ID is none of ours.' },
        401: { description: 'Nobody is signed in.' },
        503: { description: 'Too many streams; try again.' },
      },
    }),
    async (c) => {
      const actor = c.get('actor');
      authorise(actor, 'event.stream');
      if (actor.kind !== 'person') throw new DomainError('unauthenticated', 'Sign in first.');
      const { seal } = c.get('parts');
      const start = await startPosition(c);
      const sleeper = createSleeper();
      const leave = wakeups.join(sleeper.wake);
      if (leave === undefined)
        throw new DomainError('unavailable', 'Too many streams are open; try again in a minute.');
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, async (stream) => {
        stream.onAbort(sleeper.wake);
        const { database, sessions } = c.get('parts');
        let position = start;
        let reader: PersonActor = actor;
        let checkedAt = Date.now();
        try {
          // Says at once that the stream stands, and from where.
          await stream.write(`: here\nid: ${seal.seal(position)}\n\n`);
          let signAt = Date.now();
          while (!stream.aborted && !wakeups.closing.aborted) {
            const batch = await readFeed(database.db, position, BATCH);
            if (Date.now() - checkedAt > HEARTBEAT_MS || batch.events.length > 0) {
              // Whoever signed out meanwhile, or is somebody else by now, gets no more; role and organisations may have changed.
              const now = await sessions.actorOf(c.req.raw.headers);
              if (now.kind !== 'person' || now.personId !== reader.personId) break;
              reader = now;
              checkedAt = Date.now();
            }
            const places = isNarrowed(reader) ? await findNeedPlaces(database.db, needsOf(batch.events)) : undefined;
            for (const row of batch.events) {
              const event = projectEvent({ ...recorded(row), ...places?.get(row.needId ?? '') }, reader);
              if (event === null) continue;
              const id = seal.seal(between(position, batch.position, row.seq));
              await stream.writeSSE({ id, event: event.kind, data: JSON.stringify(event) });
            }
            position = batch.position;
            // Told by the clock only: a sign after every hidden event would tell when it happened.
            if (Date.now() - signAt >= HEARTBEAT_MS) {
              await stream.write(`: still here\nid: ${seal.seal(position)}\n\n`);
              signAt = Date.now();
            }
            if (!batch.complete) continue;
            await sleeper.sleep(Math.max(1, signAt + HEARTBEAT_MS - Date.now()));
            if (!stream.aborted) await stream.sleep(GATHER_MS);
          }
        } finally {
          leave();
        }
      });
    },
  );
}

async function startPosition(c: Context<Environment>): Promise<FeedPosition> {
  const token = c.req.header('last-event-id') ?? c.req.query('lastEventId');
  if (token === undefined || token === '') return feedHead(c.get('parts').database.db);
  const position = c.get('parts').seal.open(token);
  if (position === undefined || (await isForeignPosition(c.get('parts').database.db, position)))
    throw invalidField('/Last-Event-ID', 'unknown_position', 'the id of an event of this stream');
  return position;
}

/** Whether what this person follows depends on where a need lies. */
function isNarrowed({ editionIds, areas }: PersonActor): boolean {
  return Boolean(editionIds ?? areas);
}

function needsOf(rows: readonly EventRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.needId ?? []))];
}

/** The position after one row of a batch: not all of what the batch's snapshot saw has been sent yet. */
function between(before: FeedPosition, after: FeedPosition, seq: number): FeedPosition {
  const target = before.target ?? after.target ?? after.seen;
  return { seen: before.seen, target, seq };
}

function recorded(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    kind: row.kind as EventKind,
    at: row.at.toISOString(),
    payload: row.payload as Record<string, unknown>,
    ...(row.operatorId !== null && { operatorId: row.operatorId }),
    ...(row.organisationId !== null && { organisationId: row.organisationId }),
    ...(row.needId !== null && { needId: row.needId }),
    ...(row.profileId !== null && { profileId: row.profileId }),
    ...(row.profileOrganisationId !== null && { profileOrganisationId: row.profileOrganisationId }),
    ...(row.matchId !== null && { matchId: row.matchId }),
  };
}
