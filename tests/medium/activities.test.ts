import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface ActivityBody {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly need: { id: string } | null;
  readonly organisation: { id: string } | null;
  readonly nextAction: string | null;
  readonly nextActionOn: string | null;
  readonly nextActionBy: { id: string; name: string } | null;
  readonly nextActionDone: boolean;
}

let scene: IntroductionScene;
let introduction: string;
let needId: string;
beforeAll(async () => {
  scene = await openIntroductionScene();
  needId = await scene.publish();
  introduction = await scene.introduce(needId, { named: true });
});
afterAll(() => scene?.stack.stop());

const PATH = '/api/v1/activities';

async function idOf(name: 'facilitator' | 'elsewhere' | 'owner'): Promise<string> {
  return (await scene[name].get<{ id: string }>('/api/v1/me')).body.id;
}

async function note(over: object = {}): Promise<ActivityBody> {
  const answer = await scene.facilitator.post<ActivityBody>(PATH, {
    kind: 'call',
    text: 'Rappeler la semaine prochaine.',
    introductionId: introduction,
    nextAction: 'Rappeler',
    nextActionOn: '2027-01-04',
    ...over,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

describe('an activity', () => {
  it('stands on any record, with what follows from it and who does it', async () => {
    const me = await idOf('facilitator');
    const one = await note({ nextActionBy: me });
    expect(one).toMatchObject({
      need: { id: needId },
      organisation: { id: scene.ownerId },
      nextActionBy: { id: me },
      nextActionDone: false,
    });
    expect((await note({ introductionId: undefined, organisationId: scene.startupId })).need).toBeNull();
    for (const nextActionBy of [await idOf('elsewhere'), await idOf('owner'), introduction]) {
      const refused = await scene.facilitator.post<ProblemBody>(PATH, {
        kind: 'note',
        text: 'x',
        needId,
        nextAction: 'Rappeler',
        nextActionBy,
      });
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/nextActionBy']);
    }
    const undone = await scene.facilitator.post(PATH, { kind: 'note', text: 'x', needId, nextActionOn: '2027-01-04' });
    expect(undone.status).toBe(400);
  });

  it('is changed, and its next action done, each on the version that was read', async () => {
    const { id } = await note();
    const change = (body: object) => scene.facilitator.patch<ActivityBody>(`${PATH}/${id}`, body);
    const later = await change({ version: 1, text: 'Rappelé, absent.', nextActionOn: '2027-01-11' });
    expect(later.body).toMatchObject({ text: 'Rappelé, absent.', nextActionOn: '2027-01-11', version: 2 });
    expect((await change({ version: 1, text: 'x' })).status).toBe(409);
    const done = await change({ version: 2, done: true });
    expect(done.body).toMatchObject({ nextActionDone: true, nextAction: 'Rappeler' });
    const again = await change({ version: 3, nextAction: 'Envoyer le devis', nextActionOn: '2027-02-01' });
    expect(again.body).toMatchObject({ nextActionDone: false, nextAction: 'Envoyer le devis' });
    const cleared = await change({ version: 4, nextAction: null });
    expect(cleared.body).toMatchObject({ nextAction: null, nextActionOn: null, nextActionBy: null });
    expect((await change({ version: 5, done: true })).status).toBe(409);
    expect((await change({ version: 5, nextActionOn: '2027-01-01' })).status).toBe(400);
    const tag = (await scene.facilitator.get(`${PATH}/${id}`)).headers.get('etag') ?? '';
    const byTag = async (etag: string) =>
      (
        await fetch(`${scene.stack.url}${PATH}/${id}`, {
          method: 'PATCH',
          headers: { ...scene.facilitator.headers, 'if-match': etag, 'content-type': 'application/json' },
          body: JSON.stringify({ text: 'Par étiquette.' }),
        })
      ).status;
    expect([await byTag(tag), await byTag(tag)]).toEqual([200, 412]);
  });

  it('takes no other field', async () => {
    const { id } = await note();
    for (const over of [{ operatorId: scene.network.otherOperatorId }, { authorId: id }, { kind: 'visit' }, { needId }])
      expect((await scene.facilitator.patch(`${PATH}/${id}`, { version: 1, ...over })).status).toBe(400);
  });

  it('is its operator’s alone', async () => {
    const { id } = await note();
    for (const [name, read, write] of [
      ['nobody', 401, 401],
      ['owner', 403, 403],
      ['startup', 403, 403],
      ['elsewhere', 404, 404],
      ['admin', 200, 200],
    ] as const) {
      expect((await scene[name].get(`${PATH}/${id}`)).status, name).toBe(read);
      expect((await scene[name].patch(`${PATH}/${id}`, { version: 1, text: 'x' })).status, name).toBe(write);
    }
  });
});
