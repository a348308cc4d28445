import { v4, v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { type IntroductionScene, openIntroductionScene } from '../support/introduction-scene.ts';

interface DayRow {
  readonly kind: string;
  readonly verb: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly who: string | null;
  readonly count: number | null;
  readonly needId: string | null;
  readonly introductionId: string | null;
  readonly activityId: string | null;
  readonly clockId: string | null;
}
interface DayBody {
  readonly today: string;
  readonly overdue: { items: DayRow[]; more: boolean };
  readonly due: { items: DayRow[] };
  readonly silence: { items: DayRow[] };
  readonly fresh: { items: DayRow[] };
  readonly undated: { count: number; needs: { id: string }[] };
}

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

async function day(by: Client = scene.facilitator, query = ''): Promise<DayBody> {
  const answer = await by.get<DayBody>(`/api/v1/my-day${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

const shifted = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const of = (needId: string) => (row: DayRow) => row.needId === needId;

async function clock(needId: string, over: object): Promise<string> {
  const id = v7();
  const need = await scene.stack.db.selectFrom('needs').selectAll().where('id', '=', needId).executeTakeFirstOrThrow();
  await scene.stack.db
    .insertInto('clocks')
    .values({
      id,
      kind: 'answer',
      needId,
      operatorId: need.operatorId,
      waitsFor: 'startup',
      state: 'running',
      startedAt: new Date(),
      dueOn: '2026-01-05',
      ...over,
    })
    .execute();
  return id;
}

describe('my day', () => {
  it('tells what is late and what is due: next actions, and clocks that wait for a facilitator', async () => {
    const needId = await scene.publish();
    const { today } = await day();
    const act = async (nextActionOn: string, over: object = {}) => {
      const body = { kind: 'call', text: 'x', needId, nextAction: 'Rappeler', nextActionOn, ...over };
      return (await scene.facilitator.post<{ id: string }>('/api/v1/activities', body)).body.id;
    };
    const late = await act(shifted(today, -3));
    const due = await act(today);
    await act(shifted(today, 1));
    const done = await act(shifted(today, -1));
    await scene.facilitator.patch(`/api/v1/activities/${done}`, { version: 1, done: true });
    const decide = await clock(needId, { kind: 'review', waitsFor: 'facilitator', dueOn: shifted(today, -5) });
    const told = await day();
    expect(told.overdue.items.filter(of(needId))).toMatchObject([
      { kind: 'clock', verb: 'decide', clockId: decide, text: 'review', title: 'Contrôle visuel des tissus' },
      { kind: 'next_action', verb: 'do', activityId: late, text: 'Rappeler' },
    ]);
    expect(told.due.items.filter(of(needId)).map((row) => row.activityId)).toEqual([due]);
  });

  it('leaves a colleague’s own to the colleague', async () => {
    const needId = await scene.publish();
    const colleague = await scene.network.person({ role: 'facilitator', operatorId: scene.network.operatorId });
    const id = (await colleague.get<{ id: string }>('/api/v1/me')).body.id;
    const { today } = await day();
    const body = { kind: 'note', text: 'x', needId, nextAction: 'Relancer', nextActionOn: today, nextActionBy: id };
    await scene.facilitator.post('/api/v1/activities', body);
    const count = async (by: Client, query = '') => (await day(by, query)).due.items.filter(of(needId)).length;
    expect([await count(scene.facilitator), await count(colleague)]).toEqual([0, 1]);
    expect(await count(scene.facilitator, '?whose=operator')).toBe(1);
  });

  it('tells who is silent: past the day, or with a reminder that waits for a click', async () => {
    const needId = await scene.publish();
    const introduction = await scene.introduce(needId, { named: false });
    const { today } = await day();
    const silent = await clock(needId, { introductionId: introduction, dueOn: shifted(today, -1) });
    const held = await clock(needId, { kind: 'choice', waitsFor: 'owner', heldStep: 0, dueOn: shifted(today, 2) });
    await clock(needId, { kind: 'approval', waitsFor: 'owner', dueOn: today });
    await clock(needId, { kind: 'review', waitsFor: 'owner', dueOn: shifted(today, -9), state: 'answered' });
    expect((await day()).silence.items.filter(of(needId))).toMatchObject([
      { clockId: silent, verb: 'call', who: 'Visiotex Fictif', introductionId: introduction },
      { clockId: held, verb: 'release', who: 'Tissages Fictifs' },
    ]);
  });

  it('tells of questions and messages until one did something about them', async () => {
    const asked = await scene.introduce(await scene.publish(), { named: false });
    const named = await scene.introduce(await scene.publish(), { named: true });
    for (const id of [asked, named, named])
      await scene.startup.post(`/api/v1/introductions/${id}/messages`, { text: 'Bonjour' });
    const news = async () =>
      (await day()).fresh.items
        .filter((row) => row.introductionId === asked || row.introductionId === named)
        .map(({ kind, verb, count, who, introductionId }) => ({ kind, verb, count, who, introductionId }));
    const who = 'Visiotex Fictif';
    expect(await news()).toEqual([
      { kind: 'message', verb: 'read', count: 2, who, introductionId: named },
      { kind: 'question', verb: 'answer', count: 1, who, introductionId: asked },
    ]);
    await scene.owner.post(`/api/v1/introductions/${asked}/messages`, { text: 'Voici.' });
    await scene.facilitator.post('/api/v1/activities', { kind: 'note', text: 'Lu.', introductionId: named });
    expect(await news()).toEqual([]);
  });

  it('tells of matches to decide on, and of mails that did not arrive until something was noted', async () => {
    const needId = await scene.publish();
    const at = new Date();
    await scene.stack.db
      .insertInto('matches')
      .values({
        id: v4(),
        needId,
        profileId: scene.profileId,
        origin: 'engine',
        state: 'suggested',
        rank: 1,
        score: 0.5,
        modelVersion: 'test',
        explanation: '{}',
        needVersion: 1,
        profileVersion: 1,
        computedAt: at,
      })
      .execute();
    await scene.stack.db
      .insertInto('mails')
      .values({
        id: v7(),
        kind: 'approval_requested',
        state: 'refused',
        toAddress: 'a@b.example',
        toName: 'Ana',
        operatorId: scene.network.operatorId,
        needId,
        language: 'fr',
        data: '{}',
        messageId: v7(),
        nextTryAt: at,
        createdAt: at,
      })
      .execute();
    expect((await day()).fresh.items.filter(of(needId))).toMatchObject([
      { kind: 'mail_refused', verb: 'correct', who: 'Ana', text: 'approval_requested' },
      { kind: 'matches', verb: 'review', count: 1, who: 'Tissages Fictifs' },
    ]);
    await scene.facilitator.post('/api/v1/activities', { kind: 'call', text: 'Nouvelle adresse.', needId });
    expect((await day()).fresh.items.filter(of(needId)).map((row) => row.kind)).toEqual(['matches']);
  });

  it('counts live needs without a dated next action', async () => {
    const before = (await day()).undated.count;
    const needId = await scene.publish();
    const bare = await day();
    expect(bare.undated.count).toBe(before + 1);
    expect(bare.undated.needs.map((need) => need.id)).toContain(needId);
    const undated = { kind: 'note', text: 'x', needId, nextAction: 'Un jour' };
    const { id } = (await scene.facilitator.post<{ id: string }>('/api/v1/activities', undated)).body;
    expect((await day()).undated.count).toBe(before + 1);
    await scene.facilitator.patch(`/api/v1/activities/${id}`, { version: 1, nextActionOn: '2027-05-01' });
    expect((await day()).undated.count).toBe(before);
    await scene.facilitator.patch(`/api/v1/activities/${id}`, { version: 2, done: true });
    expect((await day()).undated.count).toBe(before + 1);
    await clock(needId, { dueOn: '2099-01-01' });
    expect((await day()).undated.count).toBe(before);
  });

  it('is bounded', async () => {
    const needId = await scene.publish();
    const at = new Date();
    const need = await scene.stack.db
      .selectFrom('needs')
      .selectAll()
      .where('id', '=', needId)
      .executeTakeFirstOrThrow();
    const rows = Array.from({ length: 60 }, () => ({
      id: v7(),
      operatorId: need.operatorId,
      editionId: need.editionId,
      kind: 'note' as const,
      at,
      text: 'x',
      needId,
      nextAction: 'Rappeler',
      nextActionOn: '2026-01-01',
      source: 'navette',
      createdAt: at,
      updatedAt: at,
    }));
    await scene.stack.db.insertInto('activities').values(rows).execute();
    const { overdue } = await day();
    expect([overdue.items.length, overdue.more]).toEqual([50, true]);
  });
});

describe('who may', () => {
  it.each([
    ['nobody', 401],
    ['owner', 403],
    ['startup', 403],
    ['admin', 200],
  ] as const)('%s: %d', async (name, status) => {
    expect((await scene[name].get('/api/v1/my-day')).status).toBe(status);
  });

  it('another operator’s facilitator sees nothing of it', async () => {
    const theirs = await day(scene.elsewhere, '?whose=operator');
    expect([theirs.overdue.items, theirs.silence.items, theirs.fresh.items]).toEqual([[], [], []]);
    expect(theirs.undated.count).toBe(0);
    expect((await scene.facilitator.get('/api/v1/my-day?whose=everybody')).status).toBe(400);
  });
});
