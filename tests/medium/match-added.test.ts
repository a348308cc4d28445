import { createLiveIndex } from '@navette/matchindex';
import { createContext, suggestMatches } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface MatchBody {
  readonly id: string;
  readonly origin: string;
  readonly state: string;
  readonly version: number;
  readonly rank: number;
  readonly profile: { readonly id: string };
  readonly explanation: { readonly summary: string; readonly criteria: readonly unknown[] };
}

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

const add = (needId: string, profileId: string, by = scene.facilitator) =>
  by.post<MatchBody & ProblemBody>(`/api/v1/needs/${needId}/matches`, { profileId });

describe('a startup added by hand', () => {
  it('is a match like any other: explained, below what the engine found, once', async () => {
    const needId = await scene.publish();
    const added = await add(needId, scene.profileId);
    expect(added.status, added.text).toBe(200);
    expect(added.body).toMatchObject({ origin: 'manual', state: 'suggested', rank: 1 });
    expect(added.body.explanation.summary).toContain('Visiotex Fictif');
    expect(added.body.explanation.criteria.length).toBeGreaterThan(3);
    const again = await add(needId, scene.profileId);
    expect(again.body).toMatchObject({ id: added.body.id, version: added.body.version });
    const { items } = (await scene.facilitator.get<{ items: MatchBody[] }>(`/api/v1/needs/${needId}/matches`)).body;
    expect(items.map((one) => one.id)).toEqual([added.body.id]);
    const shortlisted = await scene.facilitator.post(`/api/v1/matches/${added.body.id}/shortlist`, { version: 1 });
    expect(shortlisted.status, shortlisted.text).toBe(200);
  });

  it('stands when the engine runs again', async () => {
    const needId = await scene.publish({ title: 'Fraises', description: 'Cueillir des fraises sans les abîmer.' });
    const { id } = (await add(needId, scene.profileId)).body;
    const { db } = scene.stack;
    const ctx = createContext({ db, actor: { kind: 'system', job: 'match-need' } });
    await suggestMatches({ ...ctx, index: createLiveIndex(db) }, { needId });
    const after = await scene.facilitator.get<MatchBody>(`/api/v1/matches/${id}`);
    expect(after.body).toMatchObject({ state: 'suggested', origin: 'manual' });
  });

  it('is nobody whom the owner keeps away, no unknown one, and only for a published need', async () => {
    const needId = await scene.publish();
    const veto = await scene.owner.post(`/api/v1/needs/${needId}/vetoes`, { organisationId: scene.startupId });
    expect(veto.status, veto.text).toBeLessThan(300);
    expect((await add(needId, scene.profileId)).body.errors).toMatchObject([{ pointer: '/profileId', code: 'vetoed' }]);
    expect((await add(needId, needId)).body.errors).toMatchObject([{ code: 'unknown_profile' }]);
    const draft = await scene.owner.post<{ id: string }>('/api/v1/needs', {
      organisationId: scene.ownerId,
      language: 'fr',
      title: 'Pas encore',
      description: 'Ce besoin n’est pas publié.',
    });
    expect((await add(draft.body.id, scene.profileId)).body.code).toBe('illegal_transition');
    expect((await add(needId, scene.profileId, scene.owner)).status).toBe(403);
  });
});
