import { describe, expect, it } from 'vitest';
import type { Actor, PersonActor } from '../actor/actor.ts';
import { type Action, authorise, may, POLICY, relationsOf, type Subject } from './policy.ts';

function person(over: Partial<PersonActor>): PersonActor {
  return { kind: 'person', personId: 'p', role: 'member', operatorId: null, organisationIds: [], ...over };
}

const need: Subject = {
  organisationId: 'owner-org',
  operatorId: 'operator-a',
  matchedOrganisationIds: ['startup-org'],
};
const ACTORS: Readonly<Record<string, Actor>> = {
  visitor: { kind: 'visitor' },
  stranger: person({}),
  owner: person({ organisationIds: ['owner-org'] }),
  startup: person({ organisationIds: ['startup-org'] }),
  facilitator: person({ role: 'facilitator', operatorId: 'operator-a' }),
  elsewhere: person({ role: 'facilitator', operatorId: 'operator-b' }),
  admin: person({ role: 'admin' }),
  system: { kind: 'system', job: 'match-need' },
};

function allowed(action: Action): string[] {
  return Object.keys(ACTORS).filter((name) => may(ACTORS[name] as Actor, action, need));
}

describe('the policy table, on one need', () => {
  it.each([
    ['need.read', ['owner', 'facilitator', 'admin', 'system']],
    ['need.read_disclosed', ['startup']],
    ['need.move', ['owner', 'facilitator', 'admin', 'system']],
    ['need.match', ['system']],
    ['match.read', ['owner', 'facilitator', 'admin', 'system']],
    ['match.decide', ['facilitator', 'admin']],
  ] as const)('%s: %j', (action, names) => {
    expect(allowed(action)).toEqual(names);
  });

  it('lets a visitor do nothing at all', () => {
    for (const action of Object.keys(POLICY) as Action[]) expect(may({ kind: 'visitor' }, action, need)).toBe(false);
  });

  it('counts a facilitator in for the directory, which belongs to the network', () => {
    expect(relationsOf(ACTORS.elsewhere as Actor, { organisationId: 'any' })).toContain('facilitator');
    expect(relationsOf(ACTORS.elsewhere as Actor, need)).not.toContain('facilitator');
  });
});

describe('a refusal', () => {
  it('is "sign in" for a visitor, "not found" for what is not seen, "forbidden" for what is', () => {
    expect(() => authorise({ kind: 'visitor' }, 'need.read', need)).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    );
    expect(() => authorise(ACTORS.stranger as Actor, 'need.update', need, 'need.read')).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
    expect(() => authorise(ACTORS.owner as Actor, 'match.decide', need, 'need.read')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});
