import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork } from '../support/network.ts';
import {
  type MatchBody,
  openShortlistScene,
  type ProblemBody,
  type ShortlistScene,
} from '../support/shortlist-scene.ts';

/** Whom a facilitator may ask, and write to. */
let scene: ShortlistScene;
let admin: Client;
let first: MatchBody;
let second: MatchBody;

beforeAll(async () => {
  scene = await openShortlistScene();
  admin = await (await createNetwork(scene.stack)).person({ role: 'admin' });
  [first, second] = scene.matches as [MatchBody, MatchBody];
});
afterAll(() => scene?.stack.stop());

const to = (email: string) => [{ name: 'Quelqu’un', email }];
const ask = (match: MatchBody, email = 'oui@startup.example') =>
  scene.facilitator.post<ProblemBody & { id: string }>(`/api/v1/matches/${match.id}/propose`, { to: to(email) });
const codesOf = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.errors?.[0]?.code];

describe('somebody who said no to being contacted', () => {
  it('is written to by nobody who types the address: no question, no shortlist, no invitation', async () => {
    const email = 'non@startup.example';
    const digest = createHash('sha256').update(`email:${email}`).digest();
    await scene.stack.db.insertInto('oppositions').values({ digest, kind: 'email', recordedAt: new Date() }).execute();
    const file = await scene.makeFile();
    for (const [path, body, pointer] of [
      [`/matches/${first.id}/propose`, { to: to('Non@startup.example') }, '/to/0/email'],
      [`/shortlists/${file.id}/send`, { to: [...to('oui@startup.example'), ...to(email)] }, '/to/1/email'],
      ['/invitations', { email, name: 'Non' }, '/email'],
    ] as const) {
      const refused = await scene.facilitator.post<ProblemBody>(`/api/v1${path}`, body);
      expect([refused.status, refused.body.errors], path).toMatchObject([400, [{ pointer, code: 'opposed' }]]);
    }
    const mails = await scene.stack.db.selectFrom('mails').select('toAddress').execute();
    expect(mails.map((mail) => mail.toAddress.toLowerCase())).not.toContain(email);
  });
});

describe('a startup is asked', () => {
  it('not beyond what the network asks at once about a need, nor twice', async () => {
    expect((await admin.patch('/api/v1/settings', { asked_at_once: 1 })).status).toBe(200);
    const asked = await ask(first);
    expect(asked.status, asked.text).toBe(201);
    expect(codesOf(await ask(second))).toEqual([409, 'asked_at_once']);
    await admin.patch('/api/v1/settings', { asked_at_once: 6 });
    expect(codesOf(await ask(first))).toEqual([409, 'duplicate']);
    expect((await ask(second)).status).toBe(201);
  });

  it('not while it follows as many as it can', async () => {
    const profiles = [first.profile.id, scene.otherMatch.profile.id];
    await scene.stack.db.updateTable('profiles').set({ capacity: 1 }).where('id', 'in', profiles).execute();
    // The other need's startup is asked about the first one already.
    expect(profiles[0], 'the scene: one startup, two needs').toBe(profiles[1]);
    expect(codesOf(await ask(scene.otherMatch))).toEqual([409, 'no_capacity']);
    await scene.stack.db.updateTable('profiles').set({ capacity: 5 }).where('id', 'in', profiles).execute();
  });

  it('not by whom it has just refused, and again once that has cooled down', async () => {
    const { items } = (
      await scene.facilitator.get<{ items: { id: string; profile: { id: string } }[] }>('/api/v1/introductions')
    ).body;
    const standing = items.find((one) => one.profile.id === first.profile.id);
    const said = { means: 'phone', givenBy: 'Yann', on: '2026-11-20' };
    const no = await scene.facilitator.post(`/api/v1/introductions/${standing?.id}/answer`, {
      answer: 'declined',
      reason: 'capacity',
      record: said,
    });
    expect(no.status, no.text).toBe(200);
    expect(codesOf(await ask(scene.otherMatch))).toEqual([409, 'cooling_down']);
    await admin.patch('/api/v1/settings', { cooldown_days: 0 });
    expect((await ask(scene.otherMatch)).status).toBe(201);
  });
});

describe('closures of the network', () => {
  it('leave days on which somebody works: a wait has to end', async () => {
    const closures = [{ from: '2026-12-01', to: '2029-12-01' }];
    const refused = await admin.patch<ProblemBody>('/api/v1/settings', { closures });
    expect(refused.status, refused.text).toBe(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/closures/0/to' }]);
    const chained = Array.from({ length: 5 }, (_, n) => ({ from: `202${n + 4}-01-01`, to: `202${n + 4}-12-31` }));
    const refusedToo = await admin.patch<ProblemBody>('/api/v1/settings', { closures: chained });
    expect(refusedToo.status, refusedToo.text).toBe(400);
  });
});
