import { forgetOldRequests } from '@navette/api';
import { beginRequest, dropRequest, noteEffect, RequestTakenOver, storeAnswer } from '@navette/db';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApiProcess } from '../support/api-process.ts';
import { type Answer, type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface NeedBody {
  readonly id: string;
  readonly version: number;
  readonly code?: string;
}

let stack: Stack;
let network: Network;
let facilitator: Client;
let organisationId: string;
let counter = 0;

beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
  organisationId = await network.organisation({});
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
});
afterAll(() => stack?.stop());

/** A write under a key. */
function post(
  client: Client,
  path: string,
  key: string,
  body: unknown,
  at: Pick<Stack, 'url'> = stack,
): Promise<Answer<NeedBody>> {
  return visitor(at, { ...client.headers, 'idempotency-key': key }).post<NeedBody>(path, body);
}

function need(title: string): Record<string, unknown> {
  return { organisationId, title, description: 'Ce qui fait mal.' };
}

function fresh(): { key: string; title: string } {
  counter++;
  return { key: `key-${counter}`, title: `Besoin ${counter}` };
}

async function needsCalled(title: string): Promise<string[]> {
  const rows = await stack.db.selectFrom('needs').select('id').where('title', '=', title).execute();
  return rows.map((row) => row.id);
}

/** Statements with the rights of the one who migrates. */
function asOwner<T>(work: (query: (sql: string) => Promise<unknown[]>) => Promise<T>): Promise<T> {
  const url = inject('postgres').ownerUrl.replace('DATABASE', new URL(stack.databaseUrl).pathname.slice(1));
  return withClient(url, (client) => work(async (sql) => (await client.query(sql)).rows));
}

const COMPARED = ['content-type', 'etag', 'location', 'content-location'];

describe('a write with an Idempotency-Key', () => {
  it('takes effect once, and is answered the same again', async () => {
    const { key, title } = fresh();
    const first = await post(facilitator, '/api/v1/needs', key, need(title));
    expect(first.status, first.text).toBe(201);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(first.headers.get('location')).toBe(`/api/v1/needs/${first.body.id}`);
    for (const same of [key, `"${key}"`]) {
      const again = await post(facilitator, '/api/v1/needs', same, need(title));
      expect(again.status).toBe(201);
      expect(again.text).toBe(first.text);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      for (const name of COMPARED) expect(again.headers.get(name), name).toBe(first.headers.get(name));
      expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    }
    expect(await needsCalled(title)).toEqual([first.body.id]);
  });

  it('takes effect once when it is sent many times at once', async () => {
    const { key, title } = fresh();
    const send = () => post(facilitator, '/api/v1/needs', key, need(title));
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(answers.filter((answer) => answer.status === 201).length).toBeGreaterThan(0);
    for (const answer of answers.filter((one) => one.status !== 201)) {
      expect(answer.body).toMatchObject({ status: 409, code: 'request_in_progress' });
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(await needsCalled(title)).toHaveLength(1);
    const after = await send();
    expect([after.status, after.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
  });

  it('moves a need once, though the version is stale by then', async () => {
    const { key, title } = fresh();
    const draft = await facilitator.post<NeedBody>('/api/v1/needs', need(title));
    const submit = () => post(facilitator, `/api/v1/needs/${draft.body.id}/submit`, key, { version: 1 });
    const [first, again] = [await submit(), await submit()];
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
    const events = await stack.db
      .selectFrom('events')
      .select('kind')
      .where('needId', '=', draft.body.id)
      .orderBy('seq')
      .execute();
    expect(events.map((event) => event.kind)).toEqual(['need.created', 'need.submitted']);
  });

  it('keeps refusals of the domain, so that a client that asks again is told the same', async () => {
    const { key, title } = fresh();
    const draft = await facilitator.post<NeedBody>('/api/v1/needs', need(title));
    const approve = () => post(facilitator, `/api/v1/needs/${draft.body.id}/approve`, key, { version: 1 });
    const first = await approve();
    expect(first.body.code).toBe('illegal_transition');
    await facilitator.post(`/api/v1/needs/${draft.body.id}/submit`, { version: 1 });
    const again = await approve();
    expect([again.status, again.text]).toEqual([first.status, first.text]);
  });

  it('may be tried again after a refusal that something else can change', async () => {
    const { key, title } = fresh();
    const outsider = await network.person({});
    const create = () => post(outsider, '/api/v1/needs', key, need(title));
    const makePerson = () =>
      post(outsider, '/api/v1/people', `${key}-person`, {
        email: `${key}@tests.example`,
        name: 'X',
        password: 'x'.repeat(12),
      });
    expect([(await create()).status, (await makePerson()).status]).toEqual([404, 403]);
    const { id } = (await outsider.get<{ id: string }>('/api/v1/me')).body;
    await stack.db.updateTable('people').set({ role: 'admin' }).where('id', '=', id).execute();
    expect([(await create()).status, (await makePerson()).status]).toEqual([201, 201]);
  });

  it('may be tried again after a failure of ours', async () => {
    const { key, title } = fresh();
    const send = () => post(facilitator, '/api/v1/needs', key, need(title));
    await asOwner(async (query) => {
      await query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$`);
      await query('create trigger refuse before insert on needs for each row execute function refuse()');
      expect((await send()).status).toBe(500);
      await query('drop trigger refuse on needs');
    });
    expect((await send()).status).toBe(201);
    expect(await needsCalled(title)).toHaveLength(1);
  });

  it('is another request where anything of it differs', async () => {
    const { key, title } = fresh();
    expect((await post(facilitator, '/api/v1/needs', key, need(title))).status).toBe(201);
    const others: [string, unknown][] = [
      ['/api/v1/needs', need(`${title} autrement`)],
      ['/api/v1/needs?lang=de', need(title)],
      ['/api/v1/text/analyse', { title }],
    ];
    for (const [path, body] of others) {
      const answer = await post(facilitator, path, key, body);
      expect(answer.body, path).toMatchObject({ status: 422, code: 'key_reused' });
    }
    expect(await needsCalled(`${title} autrement`)).toEqual([]);
  });

  it('belongs to one person: another one’s same key is another key', async () => {
    const { key, title } = fresh();
    const other = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    const first = await post(facilitator, '/api/v1/needs', key, need(title));
    const second = await post(other, '/api/v1/needs', key, need(title));
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers.get('idempotent-replayed')).toBeNull();
    expect(await needsCalled(title)).toHaveLength(2);
    const before = await stack.db.selectFrom('requests').select('key').execute();
    expect((await post(visitor(stack), '/api/v1/needs', `${key}-visitor`, need(title))).status).toBe(401);
    expect(await stack.db.selectFrom('requests').select('key').execute()).toHaveLength(before.length);
  });

  it.each([
    ['none', ''],
    ['256 characters', 'k'.repeat(256)],
    ['a letter with an accent', 'clé'],
    ['a tab', 'a\tb'],
    ['half a quote', '"abc'],
    ['something after the quotes', '"abc";x=1'],
  ])('is refused: %s', async (_what, key) => {
    const answer = await post(facilitator, '/api/v1/needs', key, need('Jamais'));
    expect(answer.body).toMatchObject({ status: 400, code: 'invalid', errors: [{ pointer: '/Idempotency-Key' }] });
    expect(await needsCalled('Jamais')).toEqual([]);
  });

  it('is kept without what was sent, and for a day', async () => {
    const { key } = fresh();
    const admin = await network.person({ role: 'admin' });
    const person = { email: `${key}@tests.example`, name: 'X', password: 'not to be kept anywhere' };
    expect((await post(admin, '/api/v1/people', key, person)).status).toBe(201);
    const rowsOf = () => stack.db.selectFrom('requests').selectAll().where('key', '=', key).execute();
    expect(JSON.stringify(await rowsOf())).not.toContain(person.password);
    const begun = (await rowsOf())[0]?.begunAt.getTime() ?? 0;
    await forgetOldRequests(stack.db, new Date(begun + 24 * 3600_000 - 1));
    expect(await rowsOf()).toHaveLength(1);
    expect(await forgetOldRequests(stack.db, new Date(begun + 24 * 3600_000 + 1))).toBeGreaterThan(0);
    expect(await rowsOf()).toHaveLength(0);
  });
});

describe('a write that was begun', () => {
  it('is being worked on as long as it is', async () => {
    const { key, title } = fresh();
    const send = () => post(facilitator, '/api/v1/needs', key, need(title));
    const first = await asOwner(async (query) => {
      await query('begin');
      await query('lock table needs in exclusive mode');
      const slow = send();
      await eventually('the request to begin', async () =>
        (await stack.db.selectFrom('requests').select('key').where('key', '=', key).execute()).at(0),
      );
      const meanwhile = await send();
      expect(meanwhile.body).toMatchObject({ status: 409, code: 'request_in_progress' });
      expect(meanwhile.headers.get('retry-after')).toBe('1');
      await query('commit');
      return slow;
    });
    expect(first.status, first.text).toBe(201);
    expect((await send()).text).toBe(first.text);
    expect(await needsCalled(title)).toEqual([first.body.id]);
  });

  it('is begun anew where it never took effect and nobody works on it any more', async () => {
    const { key, title } = fresh();
    const send = () => post(facilitator, '/api/v1/text/analyse', key, { title });
    expect((await send()).status).toBe(200);
    const forgetAnswer = (age: string) =>
      asOwner((query) =>
        query(
          `update requests set status = null, body = null, headers = null, answered_at = null, effect = null,
             begun_at = now() - interval '${age}' where key = '${key}'`,
        ),
      );
    await forgetAnswer('10 seconds');
    expect((await send()).body.code).toBe('request_in_progress');
    await forgetAnswer('2 minutes');
    const again = await send();
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, null]);
    expect((await send()).headers.get('idempotent-replayed')).toBe('true');
  });

  it('is not done twice where it runs longer than anybody waits for it, and another try takes over', async () => {
    const { key, title } = fresh();
    const send = () => post(facilitator, '/api/v1/needs', key, need(title));
    const rowsOf = () => stack.db.selectFrom('requests').select('begunAt').where('key', '=', key).execute();
    const [slow, second] = await asOwner(async (query) => {
      await query('begin');
      await query('lock table needs in exclusive mode');
      const first = send();
      await eventually('the first try to begin', async () => (await rowsOf()).at(0));
      await stack.db
        .updateTable('requests')
        .set({ begunAt: new Date(Date.now() - 120_000) })
        .where('key', '=', key)
        .execute();
      const other = send();
      await eventually('the second try to take over', async () =>
        (await rowsOf()).find((row) => Date.now() - row.begunAt.getTime() < 60_000),
      );
      await query('commit');
      return Promise.all([first, other]);
    });
    expect(slow.body).toMatchObject({ status: 409, code: 'request_in_progress' });
    expect(slow.headers.get('retry-after')).toBe('1');
    expect(second.status, second.text).toBe(201);
    expect(await needsCalled(title)).toEqual([second.body.id]);
    const again = await send();
    expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([second.text, 'true']);
  });

  it('gathers what its transactions touched, and changes nothing once another try took over', async () => {
    const { key } = fresh();
    const begunAt = new Date();
    const ours = { actor: 'person:gathers', key, begunAt };
    const stale = { ...ours, begunAt: new Date(begunAt.getTime() - 1) };
    const rowsOf = () => stack.db.selectFrom('requests').selectAll().where('key', '=', key).execute();
    await beginRequest(stack.db, { ...ours, fingerprint: Buffer.alloc(32) });
    await dropRequest(stack.db, stale);
    await expect(noteEffect(stack.db, stale, { needId: ['0'] })).rejects.toThrow(RequestTakenOver);
    expect(await rowsOf()).toMatchObject([{ effect: null }]);
    await noteEffect(stack.db, ours, {});
    await noteEffect(stack.db, ours, { needId: ['1', '2'] });
    await noteEffect(stack.db, ours, { needId: ['3'], matchId: ['4'] });
    await storeAnswer(stack.db, stale, { status: 500, headers: {}, body: '' }, new Date());
    expect(await rowsOf()).toMatchObject([{ effect: { needId: ['1', '2', '3'], matchId: ['4'] }, status: null }]);
    await storeAnswer(stack.db, ours, { status: 200, headers: {}, body: '' }, new Date());
    await expect(noteEffect(stack.db, ours, {})).rejects.toThrow(RequestTakenOver);
    expect(await rowsOf()).toMatchObject([{ status: 200 }]);
  });

  it('is not done twice when the process is killed between its effect and its answer', async () => {
    const { key, title } = fresh();
    const child = await startApiProcess(stack);
    await asOwner(async (query) => {
      await query(`create function wait_long() returns trigger language plpgsql as
        $$ begin perform pg_sleep(60); return new; end $$`);
      await query(`create trigger wait_long before update on requests for each row
        when (new.answered_at is not null) execute function wait_long()`);
      const lost = post(facilitator, '/api/v1/needs', key, need(title), child).catch(() => 'no answer');
      await eventually('the effect without an answer', async () =>
        (
          await stack.db
            .selectFrom('requests')
            .select('effect')
            .where('key', '=', key)
            .where('effect', 'is not', null)
            .execute()
        ).at(0),
      );
      await child.end('SIGKILL');
      await lost;
      await query(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'`);
      await query('drop trigger wait_long on requests');
    });
    const ids = await needsCalled(title);
    expect(ids).toHaveLength(1);
    for (let attempt = 0; attempt < 2; attempt++) {
      const again = await post(facilitator, '/api/v1/needs', key, need(title));
      expect(again.body).toMatchObject({
        status: 409,
        code: 'already_done',
        records: { needId: ids, organisationId: [organisationId] },
      });
    }
    expect(await needsCalled(title)).toEqual(ids);
  });
});

describe('a file under an Idempotency-Key', () => {
  const LIST = 'Raison sociale;Commune\nVerrerie Fictive;Arques\n';
  const OTHER_LIST = LIST.replace('Arques', 'Bruges');

  async function upload(key: string, file: string, more = '', client = facilitator): Promise<Answer<NeedBody>> {
    const response = await fetch(`${stack.url}/api/v1/imports?kind=organisations&fileName=${key}.csv${more}`, {
      method: 'POST',
      headers: { ...client.headers, 'content-type': 'text/csv', 'idempotency-key': key },
      body: file,
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, body: JSON.parse(text) };
  }

  function importsOf(key: string) {
    return stack.db.selectFrom('imports').select(['id', 'state']).where('fileName', '=', `${key}.csv`).execute();
  }

  it('is taken once, and answered the same again', async () => {
    const { key } = fresh();
    const first = await upload(key, LIST);
    expect(first.status, first.text).toBe(201);
    const again = await upload(key, LIST);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await importsOf(key)).toEqual([{ id: first.body.id, state: 'waiting' }]);
  });

  it('is another one where it holds anything else, however long it is', async () => {
    const { key } = fresh();
    expect((await upload(key, LIST)).status).toBe(201);
    for (const other of [OTHER_LIST, `${LIST}\n`, '']) {
      expect((await upload(key, other)).body, other).toMatchObject({ status: 422, code: 'key_reused' });
    }
    expect(await importsOf(key)).toHaveLength(1);
  });

  it('is known by what it holds from the moment that it takes effect', async () => {
    const { key } = fresh();
    expect((await upload(key, LIST)).status).toBe(201);
    await asOwner((query) =>
      query(`update requests set status = null, body = null, headers = null, answered_at = null where key = '${key}'`),
    );
    expect((await upload(key, OTHER_LIST)).body).toMatchObject({ status: 422, code: 'key_reused' });
    expect((await upload(key, LIST)).body).toMatchObject({ status: 409, code: 'already_done' });
    expect(await importsOf(key)).toHaveLength(1);
  });

  it('is begun anew where it was refused before it was read', async () => {
    const { key } = fresh();
    const large = LIST + 'x'.repeat(8 * 1024 * 1024);
    for (const file of [large, `${large.slice(0, -1)}y`]) {
      expect((await upload(key, file, '&mapping=none')).body).toMatchObject({ status: 400 });
    }
    const stranger = await network.person({});
    expect((await upload(key, large, '&mapping=none', stranger)).status).toBe(403);
    expect(await importsOf(key)).toEqual([]);
  });
});
