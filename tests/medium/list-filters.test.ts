import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface NeedLine {
  readonly id: string;
  readonly title: string;
  readonly next?: {
    activityId: string;
    version: number;
    text: string;
    on: string | null;
    by: { name: string } | null;
  } | null;
}

let scene: IntroductionScene;
let weaving: string;
let relocating: string;
let elsewhere: string;
beforeAll(async () => {
  scene = await openIntroductionScene();
  weaving = await scene.publish({ title: 'B tissage' });
  relocating = await scene.publish({ title: 'A relocaliser', kind: 'supply' });
  const far = await scene.network.organisation({ sector: '25.11', site: { area: '69' } });
  const made = await scene.facilitator.post<{ id: string }>('/api/v1/needs', {
    organisationId: far,
    title: 'C charpente',
    description: 'Souder des charpentes métalliques.',
    decisionDate: '2027-03-01',
  });
  elsewhere = made.body.id;
});
afterAll(() => scene?.stack.stop());

async function needs(query: string, by: Client = scene.facilitator): Promise<NeedLine[]> {
  const answer = await by.get<{ items: NeedLine[] }>(`/api/v1/needs?limit=100&${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body.items;
}
const ids = async (query: string) => (await needs(query)).map((need) => need.id);

describe('the list of needs', () => {
  it('is narrowed by kind, place, sector and whoever follows them', async () => {
    expect(await ids('kind=supply')).toEqual([relocating]);
    expect(await ids('area=69')).toEqual([elsewhere]);
    expect(await ids('area=59&sort=oldest')).toEqual([weaving, relocating]);
    expect(await ids('sector=25')).toEqual([elsewhere]);
    expect(await ids('sector=13.2&kind=innovation')).toEqual([weaving]);
    const { id } = (await scene.facilitator.get<{ id: string }>('/api/v1/me')).body;
    await scene.facilitator.post(`/api/v1/needs/${weaving}/referent`, { referentId: id });
    const followed = await ids(`referentId=${id}`);
    expect(followed).toContain(weaving);
    expect(followed).not.toContain(relocating);
    const wrong = await scene.facilitator.get<ProblemBody>('/api/v1/needs?sort=random');
    expect([wrong.status, wrong.body.errors?.[0]?.pointer]).toEqual([400, '/sort']);
  });

  it.each([
    ['title', ['A relocaliser', 'B tissage', 'C charpente']],
    ['newest', ['C charpente', 'A relocaliser', 'B tissage']],
    ['oldest', ['B tissage', 'A relocaliser', 'C charpente']],
  ])('is sorted by %s, page after page', async (sort, titles) => {
    const read: string[] = [];
    for (let cursor = ''; ; ) {
      const path = `/api/v1/needs?limit=1&sort=${sort}${cursor && `&cursor=${cursor}`}`;
      const { body } = await scene.facilitator.get<{ items: NeedLine[]; next: string | null }>(path);
      read.push(...body.items.map((need) => need.title));
      if (body.next === null) break;
      cursor = body.next;
    }
    expect(read).toEqual(titles);
  });

  it('is sorted by the day of the decision, needs without one last', async () => {
    expect((await needs('sort=decision')).map((need) => need.title).indexOf('C charpente')).toBe(0);
  });

  it('tells facilitators what is to be done next, and nobody else', async () => {
    const { id, name } = (await scene.facilitator.get<{ id: string; name: string }>('/api/v1/me')).body;
    const note = (nextAction: string, nextActionOn: string | null, by: string | null = null) =>
      scene.facilitator.post<{ id: string }>('/api/v1/activities', {
        kind: 'call',
        text: 'x',
        needId: weaving,
        nextAction,
        nextActionOn,
        nextActionBy: by,
      });
    await note('Un jour', null);
    await note('Plus tard', '2027-02-01');
    const first = await note('Rappeler', '2027-01-15', id);
    const next = async () => (await needs('sort=title')).map((need) => need.next);
    expect(await next()).toEqual([
      null,
      { activityId: first.body.id, version: 1, text: 'Rappeler', on: '2027-01-15', by: { id, name } },
      null,
    ]);
    await scene.facilitator.patch(`/api/v1/activities/${first.body.id}`, { version: 1, done: true });
    expect((await next())[1]).toMatchObject({ text: 'Plus tard', by: null });
    expect((await needs('', scene.owner)).map((need) => 'next' in need)).toEqual([false, false]);
    expect((await needs('', scene.admin)).find((need) => need.id === weaving)?.next?.text).toBe('Plus tard');
  });

  it('goes out as it is seen', async () => {
    const list = await scene.facilitator.get('/api/v1/exports/needs?format=csv&area=69&sort=title&lang=en');
    expect(list.text).toContain('C charpente');
    expect(list.text).not.toContain('tissage');
  });
});

describe('the list of introductions', () => {
  it('is narrowed by several states, and by either side', async () => {
    const proposed = await scene.introduce(weaving, { named: false });
    const named = await scene.introduce(relocating, { named: true });
    const listed = async (query: string) => {
      const answer = await scene.facilitator.get<{ items: { id: string; state: string }[] }>(
        `/api/v1/introductions?${query}`,
      );
      expect(answer.status, answer.text).toBe(200);
      return answer.body.items.map((one) => one.id);
    };
    const states = (await scene.facilitator.get<{ items: { state: string }[] }>('/api/v1/introductions')).body.items;
    const [late, early] = states.map((one) => one.state);
    expect(await listed(`state=${early},${late}`)).toEqual([named, proposed]);
    expect(await listed(`state=${early}&state=${late}`)).toEqual([named, proposed]);
    expect(await listed(`state=${late}`)).toEqual([named]);
    expect(await listed(`organisationId=${scene.startupId}`)).toEqual([named, proposed]);
    expect(await listed(`organisationId=${scene.ownerId}&state=${early}`)).toEqual([proposed]);
    expect(await listed(`organisationId=${scene.otherId}`)).toEqual([]);
    const wrong = await scene.facilitator.get<ProblemBody>('/api/v1/introductions?state=poc,nowhere');
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors?.[0]?.pointer).toMatch(/^\/state/);
    const exported = await scene.facilitator.get(`/api/v1/exports/introductions?format=json&state=${early},${late}`);
    expect(exported.status, exported.text).toBe(200);
  });
});
