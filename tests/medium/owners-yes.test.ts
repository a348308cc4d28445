import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

/** Startups are shown what the owner said yes to, whoever writes. */
let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

interface NeedBody extends ProblemBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly visibility: string;
  readonly onBehalf: boolean;
}

const record = { means: 'phone', givenBy: 'Odile', on: '2026-11-20' };
const pathOf = (id: string) => `/api/v1/needs/${id}`;
const versionOf = async (id: string) => (await scene.facilitator.get<NeedBody>(pathOf(id))).body.version;

describe('a need that its owner let be published', () => {
  it.each([
    [{ visibility: 'restricted' }, '/visibility'],
    [{ visibility: 'public', teaserPublic: true }, '/visibility'],
    [{ teaserPublic: true }, '/teaserPublic'],
  ])('is not opened further by a facilitator: %j', async (change, pointer) => {
    const id = await scene.publish({ visibility: 'anonymous' });
    for (const by of ['facilitator', 'admin'] as const) {
      const refused = await scene[by].patch<NeedBody>(pathOf(id), { version: await versionOf(id), ...change });
      expect(refused.status, refused.text).toBe(400);
      expect(refused.body.errors).toMatchObject([{ pointer, code: 'owner_said_less' }]);
    }
    expect((await scene.facilitator.get<NeedBody>(pathOf(id))).body.visibility).toBe('anonymous');
  });

  it('is opened on the owner’s yes, by itself or on record, and closed by anybody of its side', async () => {
    const id = await scene.publish({ visibility: 'anonymous' });
    const said = { version: await versionOf(id), visibility: 'restricted', ownerApproval: record };
    expect((await scene.facilitator.patch(pathOf(id), said)).status).toBe(200);
    const events = await scene.stack.db.selectFrom('events').select('payload').where('needId', '=', id).execute();
    expect(events.map(({ payload }) => payload)).toContainEqual({ ownerApproval: record });
    const opened = { version: await versionOf(id), visibility: 'public' };
    expect((await scene.owner.patch(pathOf(id), opened)).status).toBe(200);
    const closed = { version: await versionOf(id), visibility: 'anonymous' };
    expect((await scene.facilitator.patch(pathOf(id), closed)).status).toBe(200);
  });
});

describe('a draft of the owner’s', () => {
  it('is not handed in and let through by facilitators alone: it waits for the owner', async () => {
    const draft = await scene.owner.post<NeedBody>('/api/v1/needs', {
      organisationId: scene.ownerId,
      title: 'Pas encore prêt',
      description: 'Un brouillon que personne d’autre ne doit publier.',
    });
    const id = draft.body.id;
    const handedIn = await scene.facilitator.post<NeedBody>(`${pathOf(id)}/submit`, { version: 1 });
    expect(handedIn.body).toMatchObject({ state: 'awaiting_approval', onBehalf: true });
    const passed = await scene.facilitator.post<NeedBody>(`${pathOf(id)}/approve`, { version: 2 });
    expect(passed.status, passed.text).toBe(403);
    const yes = await scene.owner.post<NeedBody>(`${pathOf(id)}/approve`, { version: 2 });
    expect(yes.body.state).toBe('published');
  });

  it('is not opened further between its hand-in and a facilitator’s yes', async () => {
    const draft = await scene.owner.post<NeedBody>('/api/v1/needs', {
      organisationId: scene.ownerId,
      title: 'Discret',
      description: 'Remis par l’entreprise, discret.',
    });
    const id = draft.body.id;
    await scene.owner.post(`${pathOf(id)}/submit`, { version: 1 });
    const refused = await scene.facilitator.patch<NeedBody>(pathOf(id), { version: 2, visibility: 'public' });
    expect(refused.status, refused.text).toBe(400);
  });
});
