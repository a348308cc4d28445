import { createContext, sendDueMails } from '@navette/usecases';
import { sql } from 'kysely';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { startWorkerProcess } from '../support/worker-process.ts';

/**
 * A worker is killed between every two steps of a mail: it waits there, since the server keeps its answer back or a lock of
 * ours keeps the database from it. Whatever the step, the mail arrives; twice only where the server had its text already.
 */
let post: TestMailServer;
let stack: Stack;
let admin: Client;
/** At which step the server is silent, and what it then does. */
let silentAt: Step | undefined;
let reached: () => void = () => undefined;

type Step = 'connect' | 'from' | 'to' | 'text';

/** Goes on, or never: the client is killed meanwhile. */
function pass(step: Step, goOn: () => void): void {
  if (silentAt !== step) goOn();
  else reached();
}
const hooks: SMTPServerOptions = {
  onConnect: (_session, callback) => pass('connect', () => callback()),
  onMailFrom: (_address, _session, callback) => pass('from', () => callback()),
  onRcptTo: (_address, _session, callback) => pass('to', () => callback()),
};

beforeAll(async () => {
  post = await startMailServer(hooks, () => new Promise((resolve) => pass('text', resolve)));
  stack = await startStack({ smtpUrl: post.url, worker: false });
  admin = await (await createNetwork(stack)).person({ role: 'admin' });
});
afterAll(async () => {
  await stack?.stop();
  await post?.close();
});

/** Holds the worker back by a lock of ours until it was killed. */
async function behind(table: 'outbox' | 'mails', mode: 'share' | 'exclusive'): Promise<void> {
  await stack.db.transaction().execute(async (trx) => {
    await sql`lock table ${sql.table(table)} in ${sql.raw(mode)} mode`.execute(trx);
    const worker = startWorkerProcess(stack);
    await eventually(
      `the worker waits for ${table}`,
      async () => {
        const waiting = await sql`select from pg_locks where not granted and relation = ${table}::regclass`.execute(
          trx,
        );
        return waiting.rows.length > 0 || undefined;
      },
      40_000,
    );
    await worker.kill();
  });
}

async function silent(step: Step): Promise<void> {
  const there = new Promise<void>((resolve) => {
    reached = resolve;
  });
  silentAt = step;
  const worker = startWorkerProcess(stack);
  await there;
  await worker.kill();
  silentAt = undefined;
}

/** Later steps first: a mail that another worker takes up again meanwhile is not killed at a later step than its own. */
const DEATHS = [
  ['after the server’s yes, before it is written down', 'yes', 2, () => behind('mails', 'share')],
  ['after the text, before the server’s yes', 'text', 2, () => silent('text')],
  ['after who it is for', 'to', 1, () => silent('to')],
  ['after who writes', 'from', 1, () => silent('from')],
  ['when the server is called', 'connect', 1, () => silent('connect')],
  ['before it is taken', 'taken', 1, () => behind('mails', 'exclusive')],
  ['before it goes to the queue', 'queue', 1, () => behind('outbox', 'exclusive')],
] as const;
const addressOf = (name: string) => `killed-${name}@tests.example`;

async function stateOf(name: string): Promise<string | undefined> {
  const rows = stack.db.selectFrom('mails').select('state').where('toAddress', '=', addressOf(name));
  return (await rows.executeTakeFirst())?.state;
}

it.each(DEATHS)('waits on when its worker is killed %s', async (_when, name, _copies, kill) => {
  const invited = await admin.post('/api/v1/invitations', { email: addressOf(name), name, language: 'nl' });
  expect(invited.status, invited.text).toBe(201);
  await kill();
  expect(await stateOf(name)).toBe('waiting');
});

it('arrives by another worker, in two copies only where the server had the text, and then under one Message-ID', async () => {
  await sendDueMails(createContext({ db: stack.db, actor: { kind: 'system', job: 'mails' } }));
  stack.addWorker();
  for (const [when, name, copies] of DEATHS) {
    await eventually(`sent: ${when}`, async () => (await stateOf(name)) === 'sent' || undefined, 60_000);
    const received = post.received.filter((mail) => mail.to === addressOf(name));
    expect(received, when).toHaveLength(copies);
    expect(new Set(received.map((mail) => mail.messageId)).size, when).toBe(1);
  }
}, 120_000);
