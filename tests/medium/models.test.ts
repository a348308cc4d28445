import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface ModelBody {
  readonly version: string;
  readonly current: boolean;
  readonly bias: number;
  readonly weights: Record<string, number>;
  readonly note: string | null;
}
interface Line {
  readonly profileId: string;
  readonly score: number;
  readonly was?: number | null;
}
interface PreviewBody {
  readonly items: { needId: string; before: Line[]; after: Line[]; moved: number }[];
  readonly errors?: { pointer: string; code: string }[];
}

let stack: Stack;
let network: Network;
let admin: Client;
let facilitator: Client;
let needId: string;
let near: string;
let far: string;
beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const text = 'contrôle visuel des tissus par caméra sur la ligne';
  const startup = async (area: string, lat: number, lon: number, words: string) =>
    network.profile(await network.organisation({ roles: ['startup'], site: { area, lat, lon } }), {
      title: 'Vision',
      description: `Nous faisons : ${words}.`,
    });
  far = await startup('13', 43.3, 5.37, text);
  near = await startup('59', 50.69, 3.17, 'contrôle de tissus');
  for (let n = 0; n < 5; n++) await startup('69', 45.76, 4.84, `bois et menuiserie ${n}`);
  needId = await published(text);
});
afterAll(() => stack?.stop());

async function published(text: string): Promise<string> {
  const organisationId = await network.organisation({ site: { area: '59', lat: 50.69, lon: 3.17 } });
  const draft = await facilitator.post<{ id: string; version: number }>('/api/v1/needs', {
    organisationId,
    title: text,
    description: `Nous cherchons : ${text}.`,
    language: 'fr',
  });
  const path = `/api/v1/needs/${draft.body.id}`;
  const submitted = await facilitator.post<{ version: number }>(`${path}/submit`, { version: draft.body.version });
  await facilitator.post(`${path}/approve`, {
    version: submitted.body.version,
    ownerApproval: { means: 'phone', givenBy: 'Odile', on: '2026-01-05' },
  });
  return draft.body.id;
}

const matchesOf = (id: string) =>
  eventually(`matches of ${id}`, async () => {
    const list = await facilitator.get<{
      items: { id: string; profile: { id: string }; score: number; explanation: { modelVersion: string } }[];
    }>(`/api/v1/needs/${id}/matches`);
    return (list.body.items?.length ?? 0) > 1 ? list.body.items : undefined;
  });
const preview = (body: object) => admin.post<PreviewBody>('/api/v1/models/preview', body);
const models = async () => (await admin.get<{ items: ModelBody[] }>('/api/v1/models')).body.items;
const BY_PLACE = { text: 0.1, capabilities: 0, proximity: 9 };

describe('the weights of the model', () => {
  it('are the product’s own as long as nobody set others', async () => {
    const [own, ...more] = await models();
    expect(more).toEqual([]);
    expect(own).toMatchObject({ current: true, note: null });
    expect(own?.weights.text).toBeGreaterThan(0);
  });

  it('are tried on real needs, as the engine would rank, and nothing is changed', async () => {
    const stored = await matchesOf(needId);
    const same = await preview({ weights: {}, needIds: [needId] });
    expect(same.status, same.text).toBe(200);
    const [now] = same.body.items;
    expect(now?.moved).toBe(0);
    const scores = new Map(now?.before.map((line) => [line.profileId, line.score]));
    for (const match of stored) expect(scores.get(match.profile.id)).toBeCloseTo(match.score, 6);
    const [by] = (await preview({ weights: BY_PLACE, needIds: [needId] })).body.items;
    expect(by?.before[0]?.profileId).toBe(far);
    expect(by?.after[0]).toMatchObject({ profileId: near, was: 2 });
    expect(by?.moved).toBeGreaterThan(1);
    expect(await models()).toHaveLength(1);
  });

  it.each([
    [{ weights: { nothing: 1 } }, '/weights/nothing'],
    [{ weights: { text: -1 } }, '/weights/text'],
    [{ weights: { text: 30, sector: 30 } }, '/weights'],
    [{ weights: {}, needIds: ['00000000-0000-4000-8000-000000000000'] }, '/needIds/0'],
    [{ weights: {}, needIds: [] }, '/needIds'],
  ])('are refused where they make no sense: %j', async (body, pointer) => {
    const answer = await preview({ needIds: [needId], ...body });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('become a new version, by which what comes is matched, without a restart', async () => {
    const [before] = await matchesOf(needId);
    const made = await admin.post<ModelBody>('/api/v1/models', { weights: BY_PLACE, note: 'La proximité d’abord' });
    expect(made.status, made.text).toBe(201);
    expect(made.body).toMatchObject({ current: true, note: 'La proximité d’abord' });
    expect(made.body.version).not.toBe(before?.explanation.modelVersion);
    const [first] = await matchesOf(await published('contrôle visuel des tissus par caméra sur la ligne, la nuit'));
    expect(first).toMatchObject({ profile: { id: near }, explanation: { modelVersion: made.body.version } });
    const next = await admin.post<ModelBody>('/api/v1/models', { weights: { proximity: 1 } });
    expect(next.body.weights).toEqual({ ...made.body.weights, proximity: 1 });
    expect((await models()).map((model) => model.current)).toEqual([true, false, false]);
    const audit = await admin.get<{ items: { action: string }[] }>('/api/v1/audit?action=model.made');
    expect(audit.body.items).toHaveLength(2);
  });
});
