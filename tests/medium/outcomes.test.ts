import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import {
  type IntroductionScene,
  mailsOf,
  openIntroductionScene,
  type ProblemBody,
} from '../support/introduction-scene.ts';

interface Word {
  readonly answer: string | null;
  readonly recorded: boolean;
  readonly reason: string | null;
}

interface OutcomeBody {
  readonly id: string;
  readonly version: number;
  readonly amount: number | null;
  readonly confidence: string;
  readonly declaredBy: string;
  readonly withdrawn: boolean;
  readonly owner: Word;
  readonly startup: Word;
}

let scene: IntroductionScene;
let introduction: string;
beforeAll(async () => {
  scene = await openIntroductionScene();
  introduction = await scene.introduce(await scene.publish(), { named: true });
});
afterAll(() => scene?.stack.stop());

const outcomesOf = (id: string) => `/api/v1/introductions/${id}/outcomes`;

async function declare(by: 'owner' | 'startup' | 'facilitator', over: object = {}): Promise<OutcomeBody> {
  const answer = await scene[by].post<OutcomeBody>(outcomesOf(introduction), {
    kind: 'paid_trial',
    amount: 12_000,
    jobs: 1.5,
    startsOn: '2027-01-04',
    endsOn: '2027-03-31',
    cn8: ['52081190'],
    ...over,
  });
  expect(answer.status, answer.text).toBe(201);
  expect(answer.headers.get('location')).toBe(`/api/v1/outcomes/${answer.body.id}`);
  return answer.body;
}

describe('the ledger', () => {
  it('takes the word of each side: declared by one, confirmed by both', async () => {
    const declared = await declare('startup');
    expect(declared).toMatchObject({ confidence: 'declared', declaredBy: 'startup', startup: { answer: 'confirmed' } });
    expect(declared.owner.answer).toBeNull();
    const answer = await scene.owner.post<OutcomeBody>(`/api/v1/outcomes/${declared.id}/answer`, {
      version: 1,
      answer: 'confirmed',
    });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ confidence: 'confirmed', version: 2, owner: { recorded: false } });
    const list = await scene.facilitator.get<{ items: OutcomeBody[] }>(outcomesOf(introduction));
    expect(list.body.items.map((one) => one.id)).toContain(declared.id);
  });

  it('holds the word of a facilitator for a report, and takes a side’s word from it with how it heard', async () => {
    const reported = await declare('facilitator');
    expect(reported).toMatchObject({ confidence: 'reported', declaredBy: 'facilitator' });
    const path = `/api/v1/outcomes/${reported.id}/answer`;
    for (const [body, pointer] of [
      [{ answer: 'confirmed', means: 'phone' }, '/side'],
      [{ answer: 'confirmed', side: 'owner' }, '/means'],
    ] as const) {
      const refused = await scene.facilitator.post<ProblemBody>(path, { version: 1, ...body });
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
    const said = { version: 1, answer: 'confirmed', side: 'owner', means: 'phone' };
    const heard = await scene.facilitator.post<OutcomeBody>(path, said);
    expect(heard.body).toMatchObject({ confidence: 'declared', owner: { answer: 'confirmed', recorded: true } });
    const disputed = await scene.startup.post<OutcomeBody>(path, {
      version: 2,
      answer: 'disputed',
      reason: 'Rien reçu.',
    });
    expect(disputed.body.confidence).toBe('disputed');
    const other = await scene.startup.post<ProblemBody>(path, { version: 3, answer: 'confirmed', side: 'owner' });
    expect([other.status, other.body.errors?.[0]?.code]).toEqual([400, 'not_yours']);
  });

  it('keeps why a side disputes it, for that side and those who follow it', async () => {
    const { id } = await declare('startup');
    const path = `/api/v1/outcomes/${id}`;
    const reason = 'Le devis disait 9 000 €.';
    const so = await scene.owner.post<ProblemBody>(`${path}/answer`, { version: 1, answer: 'confirmed', reason });
    expect([so.status, so.body.errors?.[0]?.pointer]).toEqual([400, '/reason']);
    for (const silent of [{}, { reason: '  ' }]) {
      const refused = await scene.owner.post<ProblemBody>(`${path}/answer`, {
        version: 1,
        answer: 'disputed',
        ...silent,
      });
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/reason']);
    }
    const said = await scene.owner.post<OutcomeBody>(`${path}/answer`, { version: 1, answer: 'disputed', reason });
    expect(said.body.owner).toMatchObject({ answer: 'disputed', reason });
    for (const who of ['facilitator', 'admin'] as const)
      expect((await scene[who].get<OutcomeBody>(path)).body.owner.reason).toBe(reason);
    for (const asked of [path, outcomesOf(introduction)])
      expect((await scene.startup.get(asked)).text).not.toContain(reason);
    // Whoever finds that it was so after all disputes nothing any more.
    const again = await scene.owner.post<OutcomeBody>(`${path}/answer`, { version: 2, answer: 'confirmed' });
    expect(again.body.owner).toMatchObject({ answer: 'confirmed', reason: null });
  });

  it('asks again who confirmed something else, and nobody for a note', async () => {
    const { id } = await declare('owner');
    await scene.startup.post(`/api/v1/outcomes/${id}/answer`, { version: 1, answer: 'confirmed' });
    const noted = await scene.owner.patch<OutcomeBody>(`/api/v1/outcomes/${id}`, {
      version: 2,
      note: 'Essai sur site.',
    });
    expect(noted.body.confidence).toBe('confirmed');
    const same = await scene.owner.patch<OutcomeBody>(`/api/v1/outcomes/${id}`, { version: 3, amount: 12_000 });
    expect(same.body.confidence).toBe('confirmed');
    const dearer = await scene.startup.patch<OutcomeBody>(`/api/v1/outcomes/${id}`, { version: 4, amount: 15_000 });
    expect(dearer.body).toMatchObject({
      confidence: 'declared',
      owner: { answer: null },
      startup: { answer: 'confirmed' },
    });
    const stale = await scene.owner.post(`/api/v1/outcomes/${id}/answer`, { version: 4, answer: 'confirmed' });
    expect(stale.status).toBe(409);
    const tag = (await scene.owner.get(`/api/v1/outcomes/${id}`)).headers.get('etag') ?? '';
    const byTag = await fetch(`${scene.stack.url}/api/v1/outcomes/${id}/answer`, {
      method: 'POST',
      headers: { ...scene.owner.headers, 'if-match': tag, 'content-type': 'application/json' },
      body: JSON.stringify({ answer: 'confirmed' }),
    });
    expect(byTag.status).toBe(200);
    const asked = (await mailsOf(scene.stack, introduction)).filter(
      (mail) => mail.kind === 'confirmation_asked' && mail.occasion?.includes(id),
    );
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map((mail) => mail.toAddress)).size).toBe(2);
  });

  it('keeps what was taken back, which counts no more', async () => {
    const { id } = await declare('startup');
    expect((await scene.owner.post(`/api/v1/outcomes/${id}/withdraw`, { version: 1 })).status).toBe(403);
    const back = await scene.startup.post<OutcomeBody>(`/api/v1/outcomes/${id}/withdraw`, { version: 1 });
    expect(back.body.withdrawn).toBe(true);
    for (const answer of [
      await scene.startup.post(`/api/v1/outcomes/${id}/withdraw`, { version: 2 }),
      await scene.owner.post(`/api/v1/outcomes/${id}/answer`, { version: 2, answer: 'confirmed' }),
      await scene.startup.patch(`/api/v1/outcomes/${id}`, { version: 2, amount: 1 }),
    ])
      expect(answer.status).toBe(409);
  });

  it('refuses what can’t be', async () => {
    const foreign = await scene.stack.db
      .selectFrom('sites')
      .select('id')
      .where('organisationId', '=', scene.otherId)
      .executeTakeFirstOrThrow();
    for (const [over, pointer] of [
      [{ amount: -1 }, '/amount'],
      [{ jobs: -0.5 }, '/jobs'],
      [{ cn8: ['1234567'] }, '/cn8/0'],
      [{ kind: 'series' }, '/kind'],
      [{ kind: 'investment' }, '/kind'],
      [{ siteId: foreign.id }, '/siteId'],
      [{ area: 'zz' }, '/area'],
      [{ startsOn: '2027-02-30' }, '/startsOn'],
      [{ startsOn: '2027-03-01', endsOn: '2027-02-01' }, '/endsOn'],
      [{ evidenceId: introduction }, '/evidenceId'],
      [{ currency: 'USD' }, '/'],
      [{ ownerAnswer: 'confirmed' }, '/'],
    ] as const) {
      const body = { kind: 'quote', ...over };
      const answer = await scene.owner.post<ProblemBody>(outcomesOf(introduction), body);
      expect([answer.status, answer.body.errors?.[0]?.pointer], JSON.stringify(over)).toEqual([400, pointer]);
    }
    const own = await scene.stack.db
      .selectFrom('sites')
      .select('id')
      .where('organisationId', '=', scene.startupId)
      .executeTakeFirstOrThrow();
    expect((await scene.owner.post(outcomesOf(introduction), { kind: 'quote', siteId: own.id })).status).toBe(201);
  });

  it('has the steps of supply for a supply need', async () => {
    const supply = await scene.introduce(await scene.publish({ kind: 'supply' }), { named: true });
    expect((await scene.owner.post(outcomesOf(supply), { kind: 'order', amount: 0 })).status).toBe(201);
    expect((await scene.owner.post(outcomesOf(supply), { kind: 'paid_trial' })).status).toBe(400);
  });
});

describe('who may', () => {
  it('nobody before both said yes', async () => {
    const unnamed = await scene.introduce(await scene.publish(), { named: false });
    for (const name of ['owner', 'startup', 'facilitator'] as const) {
      for (const answer of [
        await scene[name].get<ProblemBody>(outcomesOf(unnamed)),
        await scene[name].post<ProblemBody>(outcomesOf(unnamed), { kind: 'quote' }),
      ])
        expect([answer.status, answer.body.errors?.[0]?.code], name).toEqual([409, 'names_not_disclosed']);
    }
  });

  it('only those of the introduction; to the others it is not there', async () => {
    const { id } = await declare('owner');
    const { id: own } = await declare('owner');
    for (const name of ['third', 'elsewhere', 'nobody'] as const) {
      const status = name === 'nobody' ? 401 : 404;
      const client = scene[name];
      for (const answer of [
        await client.get(outcomesOf(introduction)),
        await client.post(outcomesOf(introduction), { kind: 'quote' }),
        await client.get(`/api/v1/outcomes/${id}`),
        await client.patch(`/api/v1/outcomes/${id}`, { version: 1, amount: 1 }),
        await client.post(`/api/v1/outcomes/${id}/answer`, { version: 1, answer: 'confirmed' }),
        await client.post(`/api/v1/outcomes/${id}/withdraw`, { version: 1 }),
      ])
        expect(answer.status, `${name} ${answer.text}`).toBe(status);
    }
    expect((await scene.admin.get<OutcomeBody>(`/api/v1/outcomes/${id}`)).body.version).toBe(1);
    const cursor = await scene.owner.get(`${outcomesOf(introduction)}?limit=1&cursor=${own}`);
    expect(cursor.status).toBe(200);
    const foreign = await scene.introduce(await scene.publish(), { named: true });
    expect((await scene.owner.get(`${outcomesOf(foreign)}?cursor=${own}`)).status).toBe(400);
  });

  it('the owner’s side hears of it on the stream; a startup does not', async () => {
    const [owner, startup] = await Promise.all([
      readEvents(scene.stack, scene.owner),
      readEvents(scene.stack, scene.startup),
    ]);
    await declare('startup');
    const told = await eventually('the outcome', async () =>
      owner.events.find((event) => event.name === 'outcome.declared'),
    );
    expect(told.data.payload).toBeUndefined();
    expect(startup.raw()).not.toContain('outcome.');
    await Promise.all([owner.close(), startup.close()]);
  });
});
