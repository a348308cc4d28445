import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { verifyAudit } from '@navette/privacy';
import { createContext, queueNotices, sealAuditLog } from '@navette/usecases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer, tokenIn } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** Rights and the audit log as people reach them: by the API, carried out by the worker. */
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

const system = () => createContext({ db: stack.db, actor: { kind: 'system', job: 'tests' } });

async function carriedOut(client: Client, input: object): Promise<string> {
  const asked = await client.post<{ id: string; state: string }>('/api/v1/privacy/requests', input);
  expect(asked.status, asked.text).toBe(201);
  await eventually('the request is carried out', async () => {
    const now = await admin.get<{ state: string }>(`/api/v1/privacy/requests/${asked.body.id}`);
    return now.body.state === 'done' || undefined;
  });
  return asked.body.id;
}

describe('a copy of one’s data', () => {
  it('is asked for by oneself, made by a job, and fetched by nobody else', async () => {
    const member = await network.person({});
    const stranger = await network.person({});
    const me = await member.get<{ id: string }>('/api/v1/me');
    const id = await carriedOut(member, { kind: 'export', personId: me.body.id });
    const archive = await fetch(`${stack.url}/api/v1/privacy/requests/${id}/archive`, { headers: member.headers });
    expect(archive.headers.get('content-type')).toBe('application/zip');
    expect(
      Buffer.from(await archive.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await stranger.get(`/api/v1/privacy/requests/${id}/archive`)).status).toBe(404);
    const other = await stranger.post('/api/v1/privacy/requests', { kind: 'export', personId: me.body.id });
    expect(other.status).toBe(403);
  });
});

describe('a request that can’t be carried out', () => {
  it('says that it failed once its job has given up', async () => {
    const member = await network.person({});
    const me = await member.get<{ id: string }>('/api/v1/me');
    const broken = (statement: string) => withClient(stack.ownerUrl, (owner) => owner.query(statement));
    await broken('alter table privacy_archives add constraint no_room check (false) not valid');
    try {
      const asked = await member.post<{ id: string }>('/api/v1/privacy/requests', {
        kind: 'export',
        personId: me.body.id,
      });
      await eventually(
        'the request to have failed',
        async () => {
          const now = await member.get<{ state: string }>(`/api/v1/privacy/requests/${asked.body.id}`);
          return now.body.state === 'failed' || undefined;
        },
        60_000,
      );
    } finally {
      await broken('alter table privacy_archives drop constraint no_room');
    }
  });
});

describe('an erasure', () => {
  it('is an administrator’s, and whoever is forgotten can’t sign in', async () => {
    const member = await network.person({});
    const me = await member.get<{ id: string; email: string }>('/api/v1/me');
    const own = await member.post('/api/v1/privacy/requests', { kind: 'erasure', personId: me.body.id });
    expect(own.status).toBe(403);
    await carriedOut(admin, { kind: 'erasure', personId: me.body.id, alsoOppose: true });
    expect((await member.get('/api/v1/me')).status).toBe(401);
    const people = await admin.get('/api/v1/people?limit=100');
    expect(people.text).not.toContain(me.body.email);
  });
});

describe('the notice of article 14', () => {
  it('goes once to who came by a list, and its link is an objection that lasts', async () => {
    const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    const email = 'liste@tests.example';
    const body = `Nom;E-mail;Société\nListe Venue;${email};Filature du Nord\n`;
    const sent = await fetch(`${stack.url}/api/v1/imports?kind=contacts&fileName=salon.csv`, {
      method: 'POST',
      headers: { ...facilitator.headers, 'content-type': 'text/csv' },
      body,
    });
    expect(sent.status).toBe(201);
    await eventually('the contact came in', async () => {
      const rows = await stack.db.selectFrom('contacts').select('id').where('email', '=', email).execute();
      return rows.length > 0 || undefined;
    });
    expect(await queueNotices(system())).toBe(1);
    expect(await queueNotices(system())).toBe(0);
    const token = tokenIn(await post.mailTo(email));
    const objected = await fetch(`${stack.url}/api/v1/links/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answer: 'object' }),
    });
    expect(objected.status, await objected.text()).toBe(200);
    const again = await facilitator.post('/api/v1/contacts', { name: 'Encore', email });
    expect(again.status).toBe(400);
  });
});

describe('the audit log', () => {
  it('has an entry for each event, with who asked by which request, is sealed, and is an administrator’s', async () => {
    const made = await admin.post('/api/v1/organisations', { name: 'Auditée', country: 'FR' });
    expect(made.status).toBe(201);
    const id = String((made.body as { id: string }).id);
    const log = await admin.get<{ items: { action: string; requestId: string; personId: string }[] }>(
      `/api/v1/audit?objectId=${id}`,
    );
    const me = await admin.get<{ id: string }>('/api/v1/me');
    expect(log.body.items).toMatchObject([{ action: 'organisation.created', personId: me.body.id }]);
    expect(log.body.items[0]?.requestId).toBe(made.headers.get('x-request-id') ?? log.body.items[0]?.requestId);
    expect(await sealAuditLog(system())).toBeGreaterThan(0);
    const { finding, unsealed } = await verifyAudit(stack.db);
    expect({ finding, unsealed }).toEqual({ finding: undefined, unsealed: 0 });
    const member = await network.person({});
    expect((await member.get('/api/v1/audit')).status).toBe(403);
  });
});
