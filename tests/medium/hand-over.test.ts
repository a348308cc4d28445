import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

it('a need is handed over to a colleague in whose scope it lies, and to nobody else', async () => {
  const { network, facilitator, elsewhere } = scene;
  const colleague = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const needId = await scene.publish();
  const idOf = async (who: typeof facilitator) => (await who.get<{ id: string }>('/api/v1/me')).body.id;
  const [own, other, foreign] = [await idOf(facilitator), await idOf(colleague), await idOf(elsewhere)];

  const known = await facilitator.get<{ items: { id: string; name: string }[] }>('/api/v1/people/colleagues');
  expect(known.body.items.map((one) => one.id).sort()).toEqual([own, other].sort());
  expect(Object.keys(known.body.items[0] ?? {}).sort()).toEqual(['id', 'name']);
  expect((await scene.owner.get('/api/v1/people/colleagues')).status).toBe(403);

  const hand = (referentId: string | null, by = facilitator) =>
    by.post<ProblemBody & { referentId: string | null; version: number }>(`/api/v1/needs/${needId}/referent`, {
      referentId,
    });
  const before = (await facilitator.get<{ version: number }>(`/api/v1/needs/${needId}`)).body.version;
  expect((await hand(other)).body).toMatchObject({ referentId: other, version: before });
  expect((await hand(foreign)).body.errors).toMatchObject([{ pointer: '/referentId', code: 'unknown_referent' }]);
  expect((await hand(needId)).body.errors).toMatchObject([{ code: 'unknown_referent' }]);
  expect((await hand(null, scene.owner)).status).toBe(403);
  expect((await hand(own, elsewhere)).status).toBe(404);
  expect((await hand(null)).body.referentId).toBeNull();
});
