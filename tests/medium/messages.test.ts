import { STRUCK_OUT } from '@navette/domain';
import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import {
  type IntroductionScene,
  mailsOf,
  openIntroductionScene,
  type ProblemBody,
} from '../support/introduction-scene.ts';

interface MessageBody {
  readonly id: string;
  readonly side: string;
  readonly own: boolean;
  readonly author: string | null;
  readonly masked: boolean;
  readonly text: string;
  readonly on: string;
  readonly at: string | null;
}

let scene: IntroductionScene;
beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());

const thread = (id: string) => `/api/v1/introductions/${id}/messages`;
const asked = async () => scene.introduce(await scene.publish(), { named: false });
const introduced = async () => scene.introduce(await scene.publish(), { named: true });

async function write(by: 'owner' | 'startup' | 'facilitator', id: string, text: string): Promise<MessageBody> {
  const answer = await scene[by].post<MessageBody>(thread(id), { text });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

async function read(by: 'owner' | 'startup' | 'facilitator' | 'admin', id: string): Promise<MessageBody[]> {
  const answer = await scene[by].get<{ items: MessageBody[] }>(thread(id));
  expect(answer.status, answer.text).toBe(200);
  return answer.body.items;
}

describe('before names', () => {
  it('a startup asks and the owner’s side answers, without a name, a moment, or a word that tells who it is', async () => {
    const id = await asked();
    await write('startup', id, 'Quelle cadence visez-vous ? Écrivez à moi@visiotex-fictif.example.');
    await write('owner', id, 'Tissages Fictifs, à Roubaix, tourne à 40 m/min : jean@tissages-fictifs.example.');
    await write('facilitator', id, 'La visite de Tissages Fictifs est possible.');
    const answer = await scene.startup.get<{ items: MessageBody[] }>(thread(id));
    const [helped, answered, question] = answer.body.items;
    expect(question).toMatchObject({ side: 'startup', own: true, masked: true, at: null });
    expect(answered).toMatchObject({ side: 'owner', own: false, author: null, at: null, masked: true });
    expect(helped).toMatchObject({
      side: 'facilitator',
      author: null,
      text: `La visite de ${STRUCK_OUT} est possible.`,
    });
    expect(answered?.text).toContain('40 m/min');
    expect(answered?.text).toContain(STRUCK_OUT);
    expect(answered?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(answer.text).not.toMatch(/Tissages|tissages|Roubaix|jean@|T\d\d:\d\d/);
    for (const one of answer.body.items) expect(one.id[14], 'an id that tells no time').toBe('4');
    const [, atOwner] = await read('owner', id);
    expect(atOwner).toMatchObject({ own: true, text: answered?.text });
    expect(atOwner?.author).toMatch(/^Person/);
    expect(atOwner?.at).toMatch(/T\d\d:\d\d/);
    const stored = await scene.stack.db.selectFrom('messages').selectAll().where('introductionId', '=', id).execute();
    expect(JSON.stringify(stored)).not.toMatch(/Roubaix|jean@|moi@/);
    const events = await scene.stack.db.selectFrom('events').selectAll().where('kind', '=', 'message.sent').execute();
    expect(JSON.stringify(events)).not.toMatch(/40 m|cadence/);
  });

  it('writes mails that name nobody and hold nothing of the text', async () => {
    const id = await asked();
    await write('startup', id, 'Quelle cadence visez-vous ?');
    await write('owner', id, 'Quarante mètres par minute.');
    const mails = await mailsOf(scene.stack, id);
    expect(mails.map((mail) => mail.kind)).toEqual(['question_received', 'question_received', 'question_answered']);
    for (const mail of mails) expect(JSON.stringify(mail.data)).not.toMatch(/Tissages|Contrôle|cadence|mètres/);
  });

  it('only a question is answered, and only while the startup is asked', async () => {
    const id = await asked();
    for (const name of ['owner', 'facilitator'] as const) {
      const early = await scene[name].post<ProblemBody>(thread(id), { text: 'Bonjour' });
      expect([early.status, early.body.errors?.[0]?.code]).toEqual([409, 'no_question']);
    }
    const over = await scene.introduce(await scene.publish(), { named: false, state: 'declined' });
    const late = await scene.startup.post<ProblemBody>(thread(over), { text: 'Encore une question' });
    expect([late.status, late.body.errors?.[0]?.code]).toEqual([409, 'over']);
  });

  it('shows a startup that is asked anew nothing from when names were known', async () => {
    const id = await introduced();
    await write('owner', id, 'Nous sommes à Roubaix.');
    await scene.stack.db
      .updateTable('introductions')
      .set({ interestedAt: null, chosenAt: null, state: 'proposed' })
      .where('id', '=', id)
      .execute();
    expect(await read('startup', id)).toEqual([]);
    expect(await read('owner', id)).toHaveLength(1);
  });
});

describe('after names', () => {
  it('both sides and their facilitators write as they are', async () => {
    const id = await introduced();
    await write('owner', id, 'Tissages Fictifs vous attend à Roubaix.');
    await write('startup', id, 'Nous venons mardi.');
    await write('facilitator', id, 'J’y serai.');
    for (const name of ['owner', 'startup', 'facilitator', 'admin'] as const) {
      const messages = await read(name, id);
      expect(messages.map((one) => one.text)).toEqual([
        'J’y serai.',
        'Nous venons mardi.',
        'Tissages Fictifs vous attend à Roubaix.',
      ]);
      for (const one of messages)
        expect([one.masked, one.author === null, one.at === null]).toEqual([false, false, false]);
    }
    const mails = await mailsOf(scene.stack, id);
    expect(mails.map((mail) => mail.kind)).toEqual(Array(4).fill('message_received'));
    expect(new Set(mails.map((mail) => mail.toAddress)).size).toBe(2);
  });

  it('are bounded: in length, and 50 of a side within a day, also when many come at once', async () => {
    const id = await introduced();
    for (const text of ['', '  ', 'x'.repeat(5_001), 'a\u0000b'])
      expect((await scene.owner.post(thread(id), { text })).status).toBe(400);
    expect((await scene.owner.post(thread(id), { text: 'a', side: 'startup' })).status).toBe(400);
    const rows = Array.from({ length: 48 }, () => ({
      id: v4(),
      introductionId: id,
      side: 'owner' as const,
      authorName: 'x',
      masked: false,
      text: 'x',
      at: new Date(),
    }));
    await scene.stack.db.insertInto('messages').values(rows).execute();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => scene.owner.post(thread(id), { text: 'encore' })),
    );
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, 201, 409, 409]);
    expect((await scene.startup.post(thread(id), { text: 'x'.repeat(5_000) })).status).toBe(201);
  });

  it('come by page', async () => {
    const id = await introduced();
    for (const text of ['un', 'deux', 'trois']) await write('owner', id, text);
    const first = await scene.startup.get<{ items: MessageBody[]; next: string }>(`${thread(id)}?limit=2`);
    expect(first.body.items.map((one) => one.text)).toEqual(['trois', 'deux']);
    const rest = await scene.startup.get<{ items: MessageBody[] }>(`${thread(id)}?limit=2&cursor=${first.body.next}`);
    expect(rest.body.items.map((one) => one.text)).toEqual(['un']);
    expect((await scene.startup.get(`${thread(await introduced())}?cursor=${first.body.next}`)).status).toBe(400);
  });

  it('reach the owner’s side on the stream, and no startup', async () => {
    const id = await introduced();
    const [owner, startup] = await Promise.all([
      readEvents(scene.stack, scene.owner),
      readEvents(scene.stack, scene.startup),
    ]);
    await write('startup', id, 'Bonjour');
    await eventually('the message', async () => owner.events.find((event) => event.name === 'message.sent'));
    expect(startup.raw()).not.toContain('message.');
    await Promise.all([owner.close(), startup.close()]);
  });
});

describe('who may', () => {
  it.each([
    ['third', 404],
    ['elsewhere', 404],
    ['nobody', 401],
  ] as const)('not a %s', async (name, status) => {
    for (const id of [await introduced(), await asked()]) {
      expect((await scene[name].get(thread(id))).status).toBe(status);
      expect((await scene[name].post(thread(id), { text: 'Bonjour' })).status).toBe(status);
    }
  });

  it('not a startup that was not asked: what a facilitator wrote down is no question to it', async () => {
    const id = await introduced();
    await scene.stack.db
      .updateTable('introductions')
      .set({ askedAt: null, interestedAt: null, chosenAt: null })
      .where('id', '=', id)
      .execute();
    expect((await scene.startup.get(thread(id))).status).toBe(404);
    expect((await scene.startup.post(thread(id), { text: 'Bonjour' })).status).toBe(404);
  });
});
