import { createContext, sendDigests, sendDueMails } from '@navette/usecases';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { startWorkerProcess } from '../support/worker-process.ts';

/** A real SMTP server that can refuse, put off, and keep its answer to itself. */
let stack: Stack;
let post: TestMailServer;
let network: Network;
let admin: Client;
const refused = new Set<string>();
const putOff = new Set<string>();
/** While it is set, the server has the text of a mail and does not say yes. */
let holdBack: Promise<void> | undefined;

function answer(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _session, callback) => {
  if (refused.has(address)) return callback(answer(550, '5.1.1 No such user'));
  if (putOff.has(address)) return callback(answer(450, '4.2.1 Mailbox busy'));
  return callback();
};

beforeAll(async () => {
  post = await startMailServer({ onRcptTo }, () => holdBack ?? Promise.resolve());
  stack = await startStack({ smtpUrl: post.url });
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
});
afterAll(async () => {
  await stack?.stop();
  await post?.close();
});

let counter = 0;
async function inviteSomebody(): Promise<string> {
  const email = `invited-${++counter}@tests.example`;
  const made = await admin.post('/api/v1/invitations', { email, name: `Invited ${counter}`, language: 'de' });
  expect(made.status, made.text).toBe(201);
  return email;
}

const rowOf = (email: string) =>
  stack.db.selectFrom('mails').selectAll().where('toAddress', '=', email).executeTakeFirstOrThrow();

const context = (now = new Date()) =>
  createContext({ db: stack.db, actor: { kind: 'system', job: 'mails' }, now: () => now });

describe('a mail', () => {
  it('leaves once, in its reader’s language, with a Message-ID of its own and one-click unsubscribe', async () => {
    const email = await inviteSomebody();
    const mail = await post.mailTo(email);
    expect(mail.headers.get('content-language')).toBe('de');
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const row = await eventually('sent', async () =>
      (await rowOf(email)).state === 'sent' ? rowOf(email) : undefined,
    );
    expect(mail.messageId).toBe(`<${row.messageId}@tests.example>`);
    expect(post.received.filter((one) => one.to === email)).toHaveLength(1);
  });

  it('that is refused for good stops its address, and what follows is not sent there', async () => {
    refused.add(`invited-${counter + 1}@tests.example`);
    const email = await inviteSomebody();
    const row = await eventually('refused', async () => {
      const found = await rowOf(email);
      return found.state === 'refused' ? found : undefined;
    });
    expect(row.error).toContain('550');
    const stops = await stack.db.selectFrom('mailStops').selectAll().where('address', '=', email).execute();
    expect(stops).toMatchObject([{ reason: 'refused' }]);
    const told = await admin.get<{ items: { state: string; to: { address: string } }[] }>(
      '/api/v1/mails?state=refused',
    );
    expect(told.body.items.map((one) => one.to.address)).toContain(email);
  });

  it('that is put off waits and is sent when its time comes', async () => {
    const email = `invited-${counter + 1}@tests.example`;
    putOff.add(email);
    await inviteSomebody();
    const row = await eventually('put off', async () => {
      const found = await rowOf(email);
      return found.tries === 1 ? found : undefined;
    });
    expect(row).toMatchObject({ state: 'waiting' });
    expect(row.nextTryAt.getTime()).toBeGreaterThan(Date.now());
    expect(await sendDueMails(context())).toBe(0);
    putOff.delete(email);
    expect(await sendDueMails(context(row.nextTryAt))).toBe(1);
    await post.mailTo(email);
    expect(post.received.filter((one) => one.to === email)).toHaveLength(1);
  });

  it('whose job was lost is found by its row', async () => {
    const email = await inviteSomebody();
    await post.mailTo(email);
    const row = await rowOf(email);
    await eventually('sent', async () => (await rowOf(email)).state === 'sent' || undefined);
    // As if the queue had never heard of it.
    await stack.db.updateTable('mails').set({ state: 'waiting' }).where('id', '=', row.id).execute();
    expect(await sendDueMails(context())).toBe(1);
    await eventually(
      'sent again',
      async () => post.received.filter((one) => one.to === email).length === 2 || undefined,
    );
    const [first, second] = post.received.filter((one) => one.to === email);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('is sent twice only if the worker is killed between the server’s yes and our commit, under one Message-ID', async () => {
    const own = await startStack({ smtpUrl: post.url, worker: false });
    try {
      const there = await createNetwork(own);
      const admin = await there.person({ role: 'admin' });
      let letGo: () => void = () => undefined;
      holdBack = new Promise((resolve) => {
        letGo = resolve;
      });
      const email = 'killed@tests.example';
      await admin.post('/api/v1/invitations', { email, name: 'Killed', language: 'nl' });
      const first = startWorkerProcess(own);
      await eventually(
        'the server has the text',
        async () => post.received.some((one) => one.to === email) || undefined,
        40_000,
      );
      await first.kill();
      letGo();
      holdBack = undefined;
      const waiting = await own.db
        .selectFrom('mails')
        .select('state')
        .where('toAddress', '=', email)
        .executeTakeFirst();
      expect(waiting?.state).toBe('waiting');
      // Its lock goes with its connection; another worker finds it by the row when the job is overdue.
      await sendDueMails(createContext({ db: own.db, actor: { kind: 'system', job: 'mails' } }));
      own.addWorker();
      await eventually(
        'sent by another worker',
        async () => {
          const row = await own.db
            .selectFrom('mails')
            .select('state')
            .where('toAddress', '=', email)
            .executeTakeFirst();
          return row?.state === 'sent' ? row : undefined;
        },
        60_000,
      );
      const copies = post.received.filter((one) => one.to === email);
      expect(copies).toHaveLength(2);
      expect(new Set(copies.map((one) => one.messageId)).size).toBe(1);
    } finally {
      await own.stop();
    }
  }, 120_000);
});

describe('news', () => {
  it('is gathered for those who want it daily, and comes in one mail on the next working morning', async () => {
    const organisationId = await network.organisation({ site: { area: '59' } });
    const member = await network.person({ organisationIds: [organisationId] });
    await member.patch('/api/v1/me/mails', { frequency: 'daily' });
    const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    for (const title of ['Premier besoin', 'Second besoin']) {
      const draft = await member.post<{ id: string; version: number }>('/api/v1/needs', {
        organisationId,
        title,
        description: 'Récupérer la chaleur des fours.',
      });
      const submitted = await member.post<{ version: number }>(`/api/v1/needs/${draft.body.id}/submit`, {
        version: draft.body.version,
      });
      const published = await facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
        version: submitted.body.version,
      });
      expect(published.status, published.text).toBe(200);
    }
    const me = await member.get<{ id: string; email: string }>('/api/v1/me');
    const gathered = () =>
      stack.db
        .selectFrom('mails')
        .select('state')
        .where('personId', '=', me.body.id)
        .where('kind', '=', 'need_published')
        .execute();
    expect((await gathered()).map((row) => row.state)).toEqual(['gathered', 'gathered']);
    expect(await sendDigests(context(), 'daily')).toBe(0);
    const later = new Date(Date.now() + 5 * 24 * 3_600_000);
    expect(await sendDigests(context(later), 'daily')).toBe(1);
    expect(await sendDigests(context(later), 'daily')).toBe(0);
    const digest = await post.mailTo(me.body.email, 'Premier besoin');
    expect(digest.text).toContain('Second besoin');
    expect((await gathered()).map((row) => row.state)).toEqual(['sent', 'sent']);
  });

  it('ends by one click, posted as mail programs do, and a look at the page ends nothing', async () => {
    const email = await inviteSomebody();
    const mail = await post.mailTo(email);
    const url = /<(http[^>]+)>/.exec(mail.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    const path = new URL(url).pathname;
    const nobody = visitor(stack);
    const page = await nobody.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const stops = () => stack.db.selectFrom('mailStops').selectAll().where('address', '=', email).execute();
    expect(await stops()).toEqual([]);
    const posted = await fetch(`${stack.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(posted.status).toBe(200);
    expect(await stops()).toMatchObject([{ reason: 'unsubscribed' }]);
    const last = path.at(-1) === 'A' ? 'Q' : 'A';
    expect((await nobody.get(`${path.slice(0, -1)}${last}`)).status).toBe(404);
  });
});
