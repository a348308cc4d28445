import { findMatch, findNeed, listEventsOfMatch } from '@navette/db';
import { type ActorRecord, authorise, may, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { needSubject } from '../need/subject.ts';

/** Events of one match that are shown at most. */
const HISTORY = 200;

export interface MatchEvent {
  readonly kind: string;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly text: string | null;
}

/** What happened to a match, oldest first, for the owner's side. @throws DomainError `not_found` */
export async function historyOfMatch(ctx: Context, id: string): Promise<readonly MatchEvent[]> {
  authorise(ctx.actor, 'need.list');
  const match = await findMatch(ctx.db, id);
  const need = await findNeed(ctx.db, match?.needId ?? NO_ID);
  if (need === undefined || !may(ctx.actor, 'match.read', needSubject(need))) throw notFound();
  const events = await listEventsOfMatch(ctx.db, id, HISTORY);
  return events.map((event) => {
    const payload = event.payload as { reason?: string; text?: string };
    return {
      kind: event.kind,
      at: event.at.toISOString(),
      by: (event.actor as ActorRecord).personId ?? null,
      reason: payload.reason ?? null,
      text: payload.text ?? null,
    };
  });
}
