import { createLiveIndex, type LiveIndex } from '@navette/matchindex';
import { createContext, suggestMatches, takeAttentionIfDue } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene } from '../support/introduction-scene.ts';

interface Pair {
  readonly explanation: {
    readonly gates: readonly { readonly key: string; readonly passed: boolean | null; readonly profile: unknown }[];
    readonly criteria: readonly { readonly key: string; readonly evidence: Record<string, unknown>; text: string }[];
  };
}

const TEXT = { title: 'Défauts de tissage', description: 'Repérer les défauts de tissage par caméra, la nuit aussi.' };
const A_DAY_MS = 24 * 3600_000;

let scene: IntroductionScene;
let index: LiveIndex;
let courted: string;
let days = 0;
beforeAll(async () => {
  scene = await openIntroductionScene();
  index = createLiveIndex(scene.stack.db);
  const description = 'Nous repérons les défauts de tissage par caméra.';
  courted = await scene.network.profile(scene.startupId, { title: 'Caméras', description, capacity: 1 });
});
afterAll(() => scene?.stack.stop());

const context = () => ({
  ...createContext({ db: scene.stack.db, actor: { kind: 'system', job: 'match-need' } as const }),
  now: () => new Date(Date.now() + days * A_DAY_MS),
  index,
});
const suggested = async (needId: string) => {
  await suggestMatches(context(), { needId });
  const rows = await scene.stack.db.selectFrom('matches').selectAll().where('needId', '=', needId).execute();
  return rows.find((row) => row.profileId === courted && row.state !== 'superseded');
};
const pair = async (needId: string) => {
  const { body, text } = await scene.facilitator.get<Pair>(`/api/v1/needs/${needId}/pairs/${courted}`);
  const criterion = (key: string) => body.explanation.criteria.find((one) => one.key === key);
  return { attention: criterion('attention')?.evidence, words: criterion('text'), gates: body.explanation.gates, text };
};

describe('what people did', () => {
  let first: string;
  let second: string;

  it('is counted once a day: how often a startup stands among the best, not counting the need that is asked about', async () => {
    [first, second] = [await scene.publish(TEXT), await scene.publish(TEXT)];
    expect((await suggested(first))?.rank).toBe(1);
    expect(await suggested(second)).toBeDefined();
    expect((await pair(first)).attention).toEqual({ shown: null, capacity: null });
    expect(await takeAttentionIfDue(context())).toBe(true);
    expect(await takeAttentionIfDue(context())).toBe(false);
    expect((await pair(first)).attention).toEqual({ shown: 1, capacity: 2 });
    const third = await scene.publish(TEXT);
    expect((await pair(third)).attention).toEqual({ shown: 2, capacity: 2 });
    const stored = (await suggested(third))?.explanation as { criteria: { key: string; evidence: object }[] };
    expect(stored.criteria.find((one) => one.key === 'attention')?.evidence).toEqual({ shown: 2, capacity: 2 });
  });

  it('is learnt from at the next count: a startup that was chosen is lent to like needs, whose need it was is not told', async () => {
    const match = await suggested(first);
    const done = await scene.facilitator.post(`/api/v1/matches/${match?.id}/shortlist`, { version: match?.version });
    expect(done.status, done.text).toBe(200);
    expect((await pair(second)).words?.evidence).not.toHaveProperty('past');
    days = 2;
    expect(await takeAttentionIfDue(context())).toBe(true);
    const { words, text } = await pair(second);
    expect(words?.evidence.past).toBeGreaterThan(0.05);
    expect(words?.text).toContain('choix déjà fait pour un besoin semblable');
    expect(text).not.toContain(first);
    expect((await pair(first)).words?.evidence).not.toHaveProperty('past');
  });

  it('takes up capacity, and no second place: who was introduced is told apart from who could be', async () => {
    const introduced = await scene.publish(TEXT);
    const match = await suggested(introduced);
    await scene.facilitator.post(`/api/v1/matches/${match?.id}/shortlist`, { version: match?.version });
    const asked = await scene.facilitator.post(`/api/v1/matches/${match?.id}/propose`, {});
    expect(asked.status, asked.text).toBeLessThan(300);
    const gateOf = async (needId: string, key: string) => (await pair(needId)).gates.find((gate) => gate.key === key);
    expect(await gateOf(introduced, 'already_introduced')).toMatchObject({ passed: false });
    expect(await gateOf(second, 'already_introduced')).toMatchObject({ passed: null });
    expect(await gateOf(second, 'capacity')).toMatchObject({ passed: false, profile: 0 });
  });
});
