import type { PersonActor } from '../actor/actor.ts';
import { relationsOf } from '../policy/policy.ts';
import type { EventKind, EventScope } from './event.ts';

/** An event as the log keeps it, less what only the database needs. */
export interface RecordedEvent extends EventScope {
  readonly id: string;
  readonly kind: EventKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Where the need lies that it is about; absent for an event of no need, and for readers whose work is not narrowed. */
  readonly editionId?: string | null;
  readonly areaPath?: readonly string[] | null;
}

/** What travels on the event stream. A startup's copy has no time, no owner, and no event of its own making a guess. */
export interface StreamedEvent {
  readonly kind: EventKind | 'match.closed';
  readonly at?: string;
  readonly needId?: string;
  readonly matchId?: string;
  readonly profileId?: string;
  readonly organisationId?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** What a startup is told of its matches; every other event of a need is the owner's side's. */
const STARTUP_COPY: Readonly<Partial<Record<EventKind, StreamedEvent['kind']>>> = {
  'match.suggested': 'match.suggested',
  'match.reopened': 'match.suggested',
  'match.shortlisted': 'match.suggested',
  'match.superseded': 'match.closed',
  'match.dismissed': 'match.closed',
};

/** The event as this reader may have it; null when it may not know of it. */
export function projectEvent(event: RecordedEvent, reader: PersonActor): StreamedEvent | null {
  const ownerSide = relationsOf(reader, {
    organisationId: event.organisationId ?? null,
    ...(event.operatorId !== undefined && { operatorId: event.operatorId }),
    ...(event.editionId !== undefined && { editionId: event.editionId }),
    ...(event.areaPath !== undefined && { areaPath: event.areaPath }),
  });
  if (ownerSide.some((relation) => relation === 'owner' || relation === 'facilitator' || relation === 'admin')) {
    const full = ownerSide.includes('facilitator') || ownerSide.includes('admin');
    return {
      kind: event.kind,
      at: event.at,
      ...(event.needId !== undefined && { needId: event.needId }),
      ...(event.matchId !== undefined && { matchId: event.matchId }),
      ...(event.profileId !== undefined && { profileId: event.profileId }),
      ...(event.organisationId !== undefined && { organisationId: event.organisationId }),
      ...(full && { payload: event.payload }),
    };
  }
  if (event.profileOrganisationId === undefined || !reader.organisationIds.includes(event.profileOrganisationId)) {
    return null;
  }
  const kind = STARTUP_COPY[event.kind];
  if (kind === undefined || event.matchId === undefined) return null;
  return {
    kind,
    matchId: event.matchId,
    ...(event.needId !== undefined && { needId: event.needId }),
    ...(event.profileId !== undefined && { profileId: event.profileId }),
  };
}
