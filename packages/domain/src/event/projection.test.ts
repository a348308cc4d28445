import { describe, expect, it } from 'vitest';
import type { PersonActor } from '../actor/actor.ts';
import { EVENT_KINDS } from './event.ts';
import { projectEvent, type RecordedEvent } from './projection.ts';

function reader(over: Partial<PersonActor>): PersonActor {
  return { kind: 'person', personId: 'p', role: 'member', operatorId: null, organisationIds: [], ...over };
}

function event(kind: RecordedEvent['kind']): RecordedEvent {
  return {
    id: 'event-id',
    kind,
    at: '2026-11-22T10:41:00.000Z',
    operatorId: 'operator-a',
    organisationId: 'owner-org',
    needId: 'need-id',
    profileId: 'profile-id',
    profileOrganisationId: 'startup-org',
    matchId: 'match-id',
    payload: { reason: 'off_topic' },
  };
}

describe('an event on the stream', () => {
  it('reaches the owner’s side whole, the reasons of a decision only the facilitating side', () => {
    const seen = event('match.dismissed');
    expect(projectEvent(seen, reader({ role: 'facilitator', operatorId: 'operator-a' }))).toMatchObject({
      kind: 'match.dismissed',
      payload: { reason: 'off_topic' },
    });
    expect(projectEvent(seen, reader({ organisationIds: ['owner-org'] }))).not.toHaveProperty('payload');
  });

  it('reaches a startup without time, owner or payload, and a refusal as no more than "closed"', () => {
    const startup = reader({ organisationIds: ['startup-org'] });
    expect(projectEvent(event('match.suggested'), startup)).toEqual({
      kind: 'match.suggested',
      matchId: 'match-id',
      needId: 'need-id',
      profileId: 'profile-id',
    });
    expect(projectEvent(event('match.dismissed'), startup)?.kind).toBe('match.closed');
  });

  it('tells a startup nothing of a need’s own events', () => {
    const startup = reader({ organisationIds: ['startup-org'] });
    const told = EVENT_KINDS.filter((kind) => kind.startsWith('need.')).map((kind) =>
      projectEvent(event(kind), startup),
    );
    expect(told.every((copy) => copy === null)).toBe(true);
  });

  it.each(EVENT_KINDS)('reaches neither a stranger nor another operator’s facilitator: %s', (kind) => {
    expect(projectEvent(event(kind), reader({ organisationIds: ['third-org'] }))).toBeNull();
    expect(projectEvent(event(kind), reader({ role: 'facilitator', operatorId: 'operator-b' }))).toBeNull();
  });
});
