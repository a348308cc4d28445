import { createContext, remindNextActions, sendDigests, sendDueMails } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedNeed } from '../support/asked-startup.ts';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** Mails that nobody asks for by a button: what the engine, the clock and the jobs for rights have to tell. */
let stack: Stack;
let post: TestMailServer;
let network: Network;
let admin: Client;
beforeAll(async () => {
  post = await startMailServer();
  stack = await startStack({ smtpUrl: post.url });
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
});
afterAll(async () => {
  await stack?.stop();
  await post?.close();
});

const MINUTE_MS = 60_000;
const context = (now = new Date()) =>
  createContext({ db: stack.db, actor: { kind: 'system', job: 'mails' }, now: () => now });
const later = (minutes: number) => context(new Date(Date.now() + minutes * MINUTE_MS));

interface Me {
  readonly id: string;
  readonly email: string;
}
const me = async (client: Client) => (await client.get<Me>('/api/v1/me')).body;
const facilitator = () => network.person({ role: 'facilitator', operatorId: network.operatorId });
const mailsTo = (email: string, kind: string) =>
  stack.db.selectFrom('mails').selectAll().where('toAddress', '=', email).where('kind', '=', kind).execute();

describe('new matches', () => {
  async function matched(follower: Client) {
    await network.profile(await network.organisation({ roles: ['startup'], site: { area: '59' } }), {});
    const need = await publishedNeed(follower, await network.organisation({ size: 'PME', site: { area: '59' } }));
    const { email } = await me(follower);
    await eventually('a mail about matches', async () => (await mailsTo(email, 'new_matches'))[0]);
    return { need, email };
  }
  const countIn = (row: { data: unknown } | undefined) => (row?.data as { count: number } | undefined)?.count ?? 0;

  it('of a need are told to who follows it in one mail, which counts those that come while it waits', async () => {
    const { need, email } = await matched(await facilitator());
    const [first] = await mailsTo(email, 'new_matches');
    const before = countIn(first);
    expect(before).toBeGreaterThan(0);
    await network.profile(await network.organisation({ roles: ['startup'], site: { area: '59' } }), {});
    await eventually('it is counted', async () => {
      const rows = await mailsTo(email, 'new_matches');
      return countIn(rows[0]) > before || undefined;
    });
    expect(await mailsTo(email, 'new_matches')).toHaveLength(1);
    expect(post.received.filter((mail) => mail.to === email)).toEqual([]);
    expect(await sendDueMails(later(16))).toBeGreaterThan(0);
    const mail = await post.mailTo(email, 'Contrôle visuel de tissus');
    expect(mail.text).toContain(`/needs/${need.id}`);
  });

  it('wait for the digest of who reads news daily', async () => {
    const follower = await facilitator();
    await follower.patch('/api/v1/me/mails', { frequency: 'daily' });
    const { email } = await matched(follower);
    expect((await mailsTo(email, 'new_matches')).map((row) => row.state)).toEqual(['gathered']);
    expect(await sendDigests(later(5 * 24 * 60), 'daily')).toBe(1);
    const digest = await post.mailTo(email, 'Contrôle visuel de tissus');
    expect(digest.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });
});

describe('next actions', () => {
  it('that are due are told once to who is to do them, on a working morning, all in one mail', async () => {
    const client = await facilitator();
    const { email } = await me(client);
    const organisationId = await network.organisation({ name: 'Relancée' });
    const made = await Promise.all(
      ['Rappeler Claire', 'Envoyer le devis type'].map((nextAction) =>
        client.post<{ id: string; version: number }>('/api/v1/activities', {
          kind: 'call',
          text: 'Appelée.',
          organisationId,
          nextAction,
          nextActionOn: '2027-02-27',
        }),
      ),
    );
    // A Saturday, the Monday after it before and in office hours, and the day after.
    expect(await remindNextActions(context(new Date('2027-02-27T10:00:00Z')))).toBe(0);
    expect(await remindNextActions(context(new Date('2027-03-01T05:00:00Z')))).toBe(0);
    expect(await remindNextActions(context(new Date('2027-03-01T10:00:00Z')))).toBe(1);
    expect(await remindNextActions(context(new Date('2027-03-01T10:01:00Z')))).toBe(0);
    expect(await remindNextActions(context(new Date('2027-03-02T10:00:00Z')))).toBe(0);
    const mail = await post.mailTo(email, 'Rappeler Claire');
    expect(mail.text).toContain('Envoyer le devis type');
    expect(mail.text).toContain('Relancée');
    // Put off to another day, it is told anew; done, it is not.
    const [call, quote] = made.map((answer) => answer.body);
    await client.patch(`/api/v1/activities/${call?.id}`, { version: call?.version, nextActionOn: '2027-03-04' });
    await client.patch(`/api/v1/activities/${quote?.id}`, { version: quote?.version, done: true });
    expect(await remindNextActions(context(new Date('2027-03-04T10:00:00Z')))).toBe(1);
    const rows = await mailsTo(email, 'next_action_due');
    expect(rows.map((row) => (row.data as { items: unknown[] }).items.length).toSorted()).toEqual([1, 2]);
  });
});

describe('a request about one’s data', () => {
  async function carriedOut(client: Client, input: object): Promise<string> {
    const asked = await client.post<{ id: string }>('/api/v1/privacy/requests', input);
    expect(asked.status, asked.text).toBe(201);
    await eventually('the request is carried out', async () => {
      const now = await admin.get<{ state: string }>(`/api/v1/privacy/requests/${asked.body.id}`);
      return now.body.state === 'done' || undefined;
    });
    return asked.body.id;
  }

  it('for a copy ends with a mail that leads to it', async () => {
    const member = await network.person({});
    const { id: personId, email } = await me(member);
    const id = await carriedOut(member, { kind: 'export', personId });
    const mail = await post.mailTo(email);
    const path = `/api/v1/privacy/requests/${id}/archive`;
    expect(mail.text).toContain(path);
    expect((await fetch(`${stack.url}${path}`, { headers: member.headers })).status).toBe(200);
  });

  it('to be forgotten ends with a last mail, whose address is kept nowhere once it has left', async () => {
    const member = await network.person({});
    const { id: personId, email } = await me(member);
    await carriedOut(admin, { kind: 'erasure', personId, alsoOppose: true });
    expect((await post.mailTo(email)).text).toContain('liste d’opposition');
    await eventually('the address is gone', async () => {
      const rows = await stack.db.selectFrom('mails').select('id').where('toAddress', '=', email).execute();
      return rows.length === 0 || undefined;
    });
    const rows = await stack.db.selectFrom('mails').selectAll().where('kind', '=', 'erasure_done').execute();
    expect(rows).toMatchObject([{ state: 'sent', toName: '[…]', personId: null }]);
    await carriedOut(admin, { kind: 'erasure', email: 'inconnue@tests.example', language: 'en' });
    expect((await post.mailTo('inconnue@tests.example')).text).not.toContain('opposition list');
  });
});
