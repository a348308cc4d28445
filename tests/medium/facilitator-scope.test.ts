import { setPersonScope } from '@navette/db';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { type EventReader, readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

/** A facilitator works for an operator × editions × territory: what is about a need beyond these is not told by any list. */
let scene: IntroductionScene;
let needId: string;
let introductionId: string;
const narrowed: Record<'otherEdition' | 'otherTerritory', Client> = {} as never;
const ids: Record<'activity' | 'clock' | 'mail', string> = { activity: '', clock: '', mail: '' };

beforeAll(async () => {
  scene = await openIntroductionScene();
  needId = await scene.publish();
  introductionId = await scene.introduce(needId, { named: true });
  const { db } = scene.stack;
  const edition = v7();
  const programme = await db.selectFrom('programmes').select('id').executeTakeFirstOrThrow();
  await db
    .insertInto('editions')
    .values({ id: edition, programmeId: programme.id, kind: 'cohort', slug: edition, name: 'Une autre' })
    .execute();
  const scopes = {
    otherEdition: { editionIds: [edition], areas: null },
    otherTerritory: { editionIds: null, areas: ['69'] },
  };
  for (const name of ['otherEdition', 'otherTerritory'] as const) {
    narrowed[name] = await scene.network.person({ role: 'facilitator', operatorId: scene.network.operatorId });
    const me = await narrowed[name].get<{ id: string }>('/api/v1/me');
    await setPersonScope(db, me.body.id, scopes[name]);
  }
  const activity = { kind: 'call', text: 'Appelée.', needId, nextAction: 'Rappeler', nextActionOn: '2026-01-05' };
  ids.activity = (await scene.facilitator.post<{ id: string }>('/api/v1/activities', activity)).body.id;
  ids.clock = v7();
  await db
    .insertInto('clocks')
    .values({
      id: ids.clock,
      kind: 'answer',
      needId,
      operatorId: scene.network.operatorId,
      waitsFor: 'owner',
      state: 'running',
      startedAt: new Date(),
      dueOn: '2026-01-05',
    })
    .execute();
  ids.mail = (await db.selectFrom('mails').select('id').where('needId', '=', needId).executeTakeFirstOrThrow()).id;
});
afterAll(() => scene?.stack.stop());

const NARROWED = ['otherEdition', 'otherTerritory'] as const;
const LISTS = [
  ['activities', 'activity'],
  ['clocks', 'clock'],
  ['mails', 'mail'],
] as const;

describe.each(NARROWED)('a facilitator of %s', (name) => {
  it.each(LISTS)('is not listed %s of a need beyond', async (list, kind) => {
    const path = `/api/v1/${list}?limit=100`;
    expect((await scene.facilitator.get(path)).text, 'can fail').toContain(ids[kind]);
    for (const query of ['', `&needId=${needId}`]) {
      expect((await narrowed[name].get(path + query)).text).not.toContain(ids[kind]);
    }
    const cursor = await narrowed[name].get<ProblemBody>(`${path}&cursor=${ids[kind]}`);
    expect([cursor.status, cursor.body.errors?.[0]?.code]).toEqual([400, 'unknown_cursor']);
  });

  it('has none of it in its day', async () => {
    expect((await scene.facilitator.get('/api/v1/my-day')).text, 'can fail').toContain(needId);
    expect((await narrowed[name].get('/api/v1/my-day')).text).not.toContain(needId);
  });

  it('hears nothing of it on the stream', async () => {
    const own = await readEvents(scene.stack, scene.facilitator);
    const other = await readEvents(scene.stack, narrowed[name]);
    try {
      const organisationId = await scene.network.organisation({ name: 'De tout le réseau' });
      const handed = await scene.facilitator.post(`/api/v1/needs/${needId}/referent`, { referentId: null });
      expect(handed.status, handed.text).toBe(200);
      await scene.network.profile(organisationId, {});
      const about = (reader: EventReader) => reader.events.map((event) => event.data);
      await eventually('the facilitator to hear of it', async () =>
        about(own).some((data) => data.needId === needId) ? true : undefined,
      );
      await eventually('the other to hear what is the network’s', async () =>
        about(other).some((data) => data.organisationId === organisationId) ? true : undefined,
      );
      expect(about(other).filter((data) => data.needId === needId)).toEqual([]);
    } finally {
      await Promise.all([own.close(), other.close()]);
    }
  });

  it('neither reads, changes nor writes an activity about it', async () => {
    const path = `/api/v1/activities/${ids.activity}`;
    expect((await narrowed[name].get(path)).status).toBe(404);
    expect((await narrowed[name].patch(path, { version: 1, text: 'x' })).status).toBe(404);
    for (const about of [{ needId }, { introductionId }]) {
      const body = { kind: 'note', text: 'x', ...about };
      const refused = await narrowed[name].post<ProblemBody>('/api/v1/activities', body);
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, `/${Object.keys(about)[0]}`]);
      expect(refused.text).not.toContain('Contrôle visuel');
    }
    const own = await narrowed[name].post('/api/v1/activities', {
      kind: 'note',
      text: 'x',
      organisationId: scene.startupId,
    });
    expect(own.status).toBe(201);
  });
});

describe('an owner who is asked', () => {
  it('is a contact of that very organisation, at that very operator', async () => {
    const draft = await scene.facilitator.post<{ id: string; version: number }>('/api/v1/needs', {
      organisationId: scene.ownerId,
      title: 'Besoin',
      description: 'Contrôle visuel.',
    });
    const contact = async (client: Client, organisationId: string) =>
      (
        await client.post<{ id: string }>('/api/v1/contacts', {
          organisationId,
          name: 'Odile',
          email: `${v7()}@tests.example`,
        })
      ).body.id;
    const foreign = [
      await contact(scene.facilitator, scene.startupId),
      await contact(scene.elsewhere, scene.ownerId),
      v7(),
    ];
    const submit = (contactId: string) =>
      scene.facilitator.post<ProblemBody>(`/api/v1/needs/${draft.body.id}/submit`, {
        version: draft.body.version,
        askOwner: { contactId },
      });
    for (const contactId of foreign) {
      const refused = await submit(contactId);
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/askOwner/contactId']);
    }
    const mails = () => scene.stack.db.selectFrom('mails').selectAll().where('needId', '=', draft.body.id).execute();
    expect(await mails()).toEqual([]);
    const named = await contact(scene.facilitator, scene.ownerId);
    expect((await submit(named)).status).toBe(200);
    // The owner's people with an account are not asked as well.
    expect((await mails()).map((mail) => mail.contactId)).toEqual([named]);
  });
});
