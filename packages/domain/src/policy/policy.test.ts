import { describe, expect, it } from 'vitest';
import type { Actor, PersonActor } from '../actor/actor.ts';
import { KEY_SCOPES, type KeyScope } from '../actor/key-scope.ts';
import { type Action, authorise, may, POLICY, relationsOf, type Subject, scopeOf } from './policy.ts';

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

  it('lets a visitor read public teasers and the taxonomy, and do nothing else', () => {
    for (const action of Object.keys(POLICY) as Action[])
      expect(may({ kind: 'visitor' }, action, need), action).toBe(
        action === 'need.read_public' || action === 'taxonomy.read',
      );
  });

  it('counts a facilitator in for the directory, which belongs to the network', () => {
    expect(relationsOf(ACTORS.elsewhere as Actor, { organisationId: 'any' })).toContain('facilitator');
    expect(relationsOf(ACTORS.elsewhere as Actor, need)).not.toContain('facilitator');
  });
});

describe('a link', () => {
  const link: Actor = { kind: 'link', linkId: 'l', purpose: 'approve_need', side: 'owner', opens: ['need-1'] };
  it('opens its own record and no other', () => {
    expect(may(link, 'need.answer_approval', { ...need, openedBy: ['need-1'] })).toBe(true);
    expect(may(link, 'need.answer_approval', { ...need, openedBy: ['need-2'] })).toBe(false);
    expect(may(link, 'need.read', { ...need, openedBy: ['need-1'] })).toBe(false);
    expect(may(link, 'need.list')).toBe(false);
  });
});

describe('the scope of a facilitator', () => {
  const narrowed = person({ role: 'facilitator', operatorId: 'operator-a', editionIds: ['e1'], areas: ['59', '62'] });
  const place = { ...need, editionId: 'e1', areaPath: ['59', 'FR-HDF', 'FR'] };
  it.each([
    ['its edition and territory', place, true],
    ['another edition', { ...place, editionId: 'e2' }, false],
    ['another territory', { ...place, areaPath: ['69', 'FR-ARA', 'FR'] }, false],
    ['no territory said', { ...place, areaPath: [] }, true],
    ['another operator', { ...place, operatorId: 'operator-b' }, false],
    ['the directory', {}, true],
  ] as const)('%s', (_case, subject, expected) => {
    expect(relationsOf(narrowed, subject).includes('facilitator')).toBe(expected);
  });
});

describe('a key', () => {
  const key = (...scopes: KeyScope[]) => person({ role: 'admin', apiKey: { id: 'k', scopes } });
  it('may what its person may, within its scopes', () => {
    expect(may(key('read'), 'need.read', need)).toBe(true);
    expect(may(key('read'), 'need.move', need)).toBe(false);
    expect(may(key('write'), 'need.read', need)).toBe(false);
    expect(may(key('read', 'write'), 'person.create')).toBe(false);
    expect(may(key('admin'), 'person.create')).toBe(true);
    expect(may(key('import'), 'import.run')).toBe(true);
    expect(may(key('read', 'write', 'import', 'export', 'admin'), 'need.read_disclosed', need)).toBe(false);
  });
  it('has a scope for every action', () => {
    for (const action of Object.keys(POLICY) as Action[]) expect(KEY_SCOPES).toContain(scopeOf(action));
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
