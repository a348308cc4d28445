import { findNeed, listEventsOfMatch } from '@navette/db';
import { projectMatchState } from '@navette/domain';
import { createLiveIndex } from '@navette/matchindex';
import { createContext, suggestMatches } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface MatchBody {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rank: number;
  readonly score: number;
  readonly profile: { readonly id: string };
  readonly explanation: {
    readonly summary: string;
    readonly modelVersion: string;
    readonly meanLogit: number;
    readonly criteria: readonly { readonly key: string; readonly contribution: number; readonly text: string }[];
  };
}
interface NeedBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly matchedAt: string | null;
}
interface ListBody<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

let stack: Stack;
let network: Network;
let owner: Client;
let facilitator: Client;
let ownerOrganisation: string;
let inspection: string;
let bakery: string;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  ownerOrganisation = await network.organisation({
    name: 'Tissages',
    size: 'PME',
    sector: '13.20',
    site: { area: '59' },
  });
  const startup = await network.organisation({ name: 'Caméras', site: { area: '62' } });
  inspection = await network.profile(startup, {
    title: 'Détection de défauts de tissage par caméra',
    description: 'Vision industrielle : nous repérons en ligne les défauts de tissage sur la visiteuse.',
    trl: 8,
  });
  bakery = await network.profile(await network.organisation({ name: 'Fournil', site: { area: '33' } }), {
    title: 'Prévision des ventes de pain',
    description: 'Nous prévoyons la production de boulangerie du lendemain.',
  });
  owner = await network.person({ organisationIds: [ownerOrganisation] });
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
});
afterAll(() => stack?.stop());

async function draft(by: Client, over: Record<string, unknown> = {}): Promise<NeedBody> {
  const answer = await by.post<NeedBody>('/api/v1/needs', {
    organisationId: ownerOrganisation,
    title: 'Contrôle visuel de tissus',
    description: 'Nous voulons détecter en ligne les défauts de tissage par caméra, à 40 m/min.',
    language: 'fr',
    ...over,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

async function published(over: Record<string, unknown> = {}): Promise<NeedBody> {
  const need = await draft(owner, over);
  await owner.post(`/api/v1/needs/${need.id}/submit`, { version: 1 });
  const answer = await facilitator.post<NeedBody>(`/api/v1/needs/${need.id}/approve`, { version: 2 });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

function matched(needId: string): Promise<NeedBody> {
  return eventually(`need ${needId} to be matched`, async () => {
    const need = await facilitator.get<NeedBody>(`/api/v1/needs/${needId}`);
    return need.body.matchedAt === null ? undefined : need.body;
  });
}

async function matchesOf(needId: string): Promise<readonly MatchBody[]> {
  return (await facilitator.get<ListBody<MatchBody>>(`/api/v1/needs/${needId}/matches`)).body.items;
}

describe('from a posted need to a reviewed, explained match', () => {
  it('publishes only after the other side said yes', async () => {
    const own = await draft(owner);
    await owner.post(`/api/v1/needs/${own.id}/submit`, { version: 1 });
    expect((await owner.post(`/api/v1/needs/${own.id}/approve`, { version: 2 })).status).toBe(403);

    const onBehalf = await draft(facilitator);
    await facilitator.post(`/api/v1/needs/${onBehalf.id}/submit`, { version: 1 });
    expect((await facilitator.post(`/api/v1/needs/${onBehalf.id}/approve`, { version: 2 })).status).toBe(403);
    const recorded = await facilitator.post<NeedBody>(`/api/v1/needs/${onBehalf.id}/approve`, {
      version: 2,
      ownerApproval: { means: 'phone', givenBy: 'direction industrielle', on: '2026-11-20' },
    });
    expect(recorded.body.state).toBe('published');
  });

  it('leads to matches by itself, explained, with contributions that add up', async () => {
    const need = await published();
    await matched(need.id);
    const [first] = await matchesOf(need.id);
    expect(first?.profile.id).toBe(inspection);
    expect(first?.explanation.summary).toContain('Caméras');
    const sum = first?.explanation.criteria.reduce((total, criterion) => total + criterion.contribution, 0) ?? 0;
    const logit = Math.log((first?.score ?? 0) / (1 - (first?.score ?? 0)));
    expect(sum).toBeCloseTo(logit - (first?.explanation.meanLogit ?? 0), 6);
    for (const criterion of first?.explanation.criteria ?? []) expect(criterion.text, criterion.key).not.toBe('');
  });

  it('explains in the reader’s language', async () => {
    const need = await published();
    await matched(need.id);
    const told = await Promise.all(
      ['fr', 'en', 'de', 'nl'].map(
        async (language) =>
          (await facilitator.get<ListBody<MatchBody>>(`/api/v1/needs/${need.id}/matches?lang=${language}`)).body
            .items[0]?.explanation.summary,
      ),
    );
    expect(new Set(told).size).toBe(4);
  });

  it('shows a new or changed profile among the matches without anybody asking', async () => {
    const need = await published({
      title: 'Récupérer la chaleur fatale',
      description: 'Récupération de chaleur sur nos buées de séchage.',
    });
    await matched(need.id);
    const organisation = await network.organisation({ name: 'Chaleurs', site: { area: '59' } });
    const profile = await network.profile(organisation, {
      title: 'Récupération de chaleur fatale',
      description: 'Échangeurs pour la récupération de chaleur sur buées de séchage.',
    });
    const found = await eventually('the new profile among the matches', async () =>
      (await matchesOf(need.id)).find((match) => match.profile.id === profile),
    );
    expect(found.state).toBe('suggested');
    const admin = await network.person({ role: 'admin' });
    await admin.patch(`/api/v1/profiles/${profile}`, { version: 1, active: false });
    await eventually('the withdrawn profile to leave', async () =>
      (await matchesOf(need.id)).some((match) => match.profile.id === profile) ? undefined : true,
    );
  });

  it('says why not, for any pair', async () => {
    const need = await published();
    const pair = await facilitator.get<{ explanation: { summary: string; gates: unknown[] } }>(
      `/api/v1/needs/${need.id}/pairs/${bakery}`,
    );
    expect(pair.status, pair.text).toBe(200);
    expect(pair.body.explanation.summary).not.toBe('');
  });
});

describe('decisions', () => {
  async function firstMatch(): Promise<{ need: NeedBody; match: MatchBody }> {
    const need = await published();
    await matched(need.id);
    const [match] = await matchesOf(need.id);
    if (match === undefined) throw new Error('no match');
    return { need, match };
  }

  it('are events; the state is what they tell', async () => {
    const { match } = await firstMatch();
    const path = `/api/v1/matches/${match.id}`;
    const shortlisted = await facilitator.post<MatchBody>(`${path}/shortlist`, { version: match.version });
    expect(shortlisted.body.state).toBe('shortlisted');
    const reopened = await facilitator.post<MatchBody>(`${path}/reopen`, { version: shortlisted.body.version });
    const dismissed = await facilitator.post<MatchBody>(`${path}/dismiss`, {
      version: reopened.body.version,
      reason: 'maturity',
    });
    expect(dismissed.body.state).toBe('dismissed');
    const events = await listEventsOfMatch(stack.db, match.id, 100);
    expect(events.map((event) => event.kind)).toEqual([
      'match.suggested',
      'match.shortlisted',
      'match.reopened',
      'match.dismissed',
    ]);
    expect(projectMatchState(events.map((event) => event.kind))).toBe('dismissed');
    const history = await facilitator.get<ListBody<{ kind: string; reason: string | null }>>(`${path}/decisions`);
    expect(history.body.items.at(-1)).toMatchObject({ kind: 'match.dismissed', reason: 'maturity' });
  });

  it('refuse a stale version, a move that the state does not allow, and “other” without a text', async () => {
    const { match } = await firstMatch();
    const path = `/api/v1/matches/${match.id}`;
    expect((await facilitator.post(`${path}/reopen`, { version: match.version })).status).toBe(409);
    expect((await facilitator.post(`${path}/dismiss`, { version: match.version, reason: 'other' })).status).toBe(400);
    await facilitator.post(`${path}/shortlist`, { version: match.version });
    const stale = await facilitator.post<{ code: string; errors: unknown[] }>(`${path}/dismiss`, {
      version: match.version,
      reason: 'sector',
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'stale_version', errors: [{ pointer: '/version' }] });
    expect((await owner.post(`${path}/shortlist`, { version: 1 })).status).toBe(403);
  });

  it('made twice at once count once', async () => {
    const { match } = await firstMatch();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        facilitator.post(`/api/v1/matches/${match.id}/shortlist`, { version: match.version }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(5);
  });

  it('outlive a re-run: what was decided stays as it was shown, the rest is written once', async () => {
    const { need, match } = await firstMatch();
    const shortlisted = await facilitator.post<MatchBody>(`/api/v1/matches/${match.id}/shortlist`, {
      version: match.version,
    });
    const current = await findNeed(stack.db, need.id);
    await owner.patch(`/api/v1/needs/${need.id}`, {
      version: current?.version,
      description: 'Contrôle visuel de tissus, tout autrement dit.',
    });
    await matched(need.id);
    const ctx = {
      ...createContext({ db: stack.db, actor: { kind: 'system', job: 'test' } }),
      index: createLiveIndex(stack.db),
    };
    const again = await suggestMatches(ctx, { needId: need.id });
    expect(again).toMatchObject({ added: 0, superseded: 0 });
    const after = (await matchesOf(need.id)).find((one) => one.id === match.id);
    expect(after).toMatchObject({
      state: 'shortlisted',
      score: shortlisted.body.score,
      version: shortlisted.body.version,
    });
    const pairs = (await matchesOf(need.id)).map((one) => one.profile.id);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe('the event stream', () => {
  it('goes on where it broke off, without a gap or a double', async () => {
    const before = await readEvents(stack, facilitator);
    const first = await published();
    await eventually('the first need on the stream', async () =>
      before.events.find((event) => event.name === 'need.matched'),
    );
    const middle = before.events.find((event) => event.name === 'need.submitted');
    await before.close();
    const second = await published();
    await matched(second.id);

    const resumed = await readEvents(stack, facilitator, middle?.id);
    await eventually('the second need on the stream', async () =>
      resumed.events.find((event) => event.name === 'need.matched' && event.data.needId === second.id),
    );
    const of = (needId: string) =>
      resumed.events
        .filter((event) => event.data.needId === needId && event.name.startsWith('need.'))
        .map((event) => event.name);
    expect(of(first.id)).toEqual(['need.published', 'need.matched']);
    expect(of(second.id)).toEqual(['need.created', 'need.submitted', 'need.published', 'need.matched']);
    await resumed.close();
  });
});
