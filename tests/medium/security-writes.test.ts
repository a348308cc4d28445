import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { type Operation, operationsOf } from '../support/crawl.ts';
import { PASSWORD } from '../support/identity-people.ts';
import { inTurns } from '../support/in-turns.ts';
import type { Row } from '../support/policy-rows.ts';
import { type ActorName, openPolicyScene, type PolicyScene } from '../support/policy-scene.ts';
import { TABLE } from '../support/policy-table.ts';

/** Writes that nobody meant: sent by another site, with fields that are not theirs to set, on other people's records. */
let scene: PolicyScene;
let operations: readonly Operation[];
let writes: readonly Operation[];
let cookie: string;

interface Body {
  readonly id: string;
  readonly version: number;
}

beforeAll(async () => {
  scene = await openPolicyScene();
  operations = await operationsOf(scene.stack);
  writes = operations.filter(({ method }) => method !== 'GET');
  const { email } = (await scene.actors.owner.get<{ email: string }>('/api/v1/me')).body;
  const signedIn = await visitor(scene.stack).post('/api/auth/sign-in/email', { email, password: PASSWORD });
  cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  expect(cookie).toContain('navette.session');
});

afterAll(async () => {
  await scene?.stop();
});

function addressOf({ id, path }: Operation): string {
  const row = TABLE[id];
  const parts: Record<string, string> = { ...row?.path?.(scene.own) };
  const named = row?.object === undefined ? '' : scene.own[row.object];
  return path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? named) + (row?.query?.(scene.own) ?? '');
}

function send(method: string, path: string, headers: Readonly<Record<string, string>>, body?: string) {
  return fetch(`${scene.stack.url}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  });
}

describe('CSRF: a write from another site', () => {
  const FROM_ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'another origin': { origin: 'https://evil.example' },
    'no origin to tell': { origin: 'null' },
    'another scheme': { origin: 'app://navette' },
    'another site, as the browser says': { 'sec-fetch-site': 'cross-site' },
    'a sister site, as the browser says': { 'sec-fetch-site': 'same-site' },
    'another page': { referer: 'https://evil.example/page' },
  };

  it.each(Object.keys(FROM_ELSEWHERE))('is refused for every operation: %s', async (name) => {
    const wrong: string[] = [];
    await inTurns(writes, 8, async (operation) => {
      const row = TABLE[operation.id];
      const body = row?.file === undefined ? JSON.stringify(row?.body?.(scene.own) ?? {}) : row.file;
      const answer = await send(operation.method, addressOf(operation), { cookie, ...FROM_ELSEWHERE[name] }, body);
      const text = await answer.text();
      if (answer.status !== 403 || !text.includes('another site'))
        wrong.push(`${operation.id}: ${answer.status} ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('can fail: the same from a page of ours is let through', async () => {
    const answer = await send(
      'PATCH',
      '/api/v1/me/mails',
      { cookie, origin: scene.stack.url },
      '{"frequency":"daily"}',
    );
    expect(answer.status).toBe(200);
  });

  it('is not let through as a form, which browsers send without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await send('PATCH', '/api/v1/me/mails', { cookie, 'content-type': type }, '{"frequency":"daily"}');
      expect(answer.status, type).toBe(415);
    }
  });

  it('may not read answers either: no header lets another site in', async () => {
    for (const path of ['/api/v1/me', '/api/openapi.json', '/api/v1/public/figures']) {
      const answer = await send('GET', path, { cookie, origin: 'https://evil.example' });
      expect(answer.headers.get('access-control-allow-origin'), path).toBeNull();
      const asked = await send('OPTIONS', path, {
        origin: 'https://evil.example',
        'access-control-request-method': 'PATCH',
      });
      expect(asked.headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });
});

describe('mass assignment: a field that is not the writer’s to set', () => {
  const EXTRAS: Readonly<Record<string, unknown>> = {
    id: '11111111-1111-4111-8111-111111111111',
    role: 'admin',
    operatorId: '11111111-1111-4111-8111-111111111111',
    organisationId: '11111111-1111-4111-8111-111111111111',
    state: 'published',
    createdAt: '1999-01-01T00:00:00Z',
    personId: '11111111-1111-4111-8111-111111111111',
    constructor: { prototype: { polluted: true } },
  };

  it('is refused by every operation that takes a body', async () => {
    const schemas = await fieldsByOperation();
    const wrong: string[] = [];
    let tried = 0;
    const requests = writes.flatMap((operation) => {
      const row = TABLE[operation.id];
      if (row?.body === undefined || row.identity !== undefined) return [];
      const known = schemas.get(operation.id) ?? new Set();
      return Object.keys(EXTRAS)
        .filter((extra) => !known.has(extra))
        .map((extra) => ({ operation, row, extra }));
    });
    await inTurns(requests, 8, async ({ operation, row, extra }) => {
      tried++;
      const body = JSON.stringify({ ...(row.body?.(scene.own) as object), [extra]: EXTRAS[extra] });
      const answer = await send(operation.method, addressOf(operation), clientOf(row).headers, body);
      const text = await answer.text();
      if (answer.status !== 400) wrong.push(`${operation.id} takes ${extra}: ${answer.status} ${text.slice(0, 200)}`);
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });

  it('pollutes no prototype, and a version is a number', async () => {
    const wrong: string[] = [];
    await inTurns(writes, 8, async (operation) => {
      const row = TABLE[operation.id];
      if (row?.body === undefined || row.identity !== undefined) return;
      const body = row.body(scene.own) as Record<string, unknown>;
      const whole = JSON.stringify(body);
      const polluted = `${whole.slice(0, -1)}${whole === '{}' ? '' : ','}"__proto__":{"polluted":true,"role":"admin"}}`;
      const answer = await send(operation.method, addressOf(operation), clientOf(row).headers, polluted);
      const text = await answer.text();
      if (answer.status >= 500 || text.includes('polluted')) wrong.push(`${operation.id}: ${answer.status} ${text}`);
      if (body.version === undefined || typeof body.version !== 'number') return;
      for (const version of ['1', [1], { 1: 1 }, 1.5, null, true]) {
        const again = await send(
          operation.method,
          addressOf(operation),
          clientOf(row).headers,
          JSON.stringify({ ...body, version }),
        );
        if (again.status !== 400)
          wrong.push(`${operation.id} takes version ${JSON.stringify(version)}: ${again.status}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('does not make a member anything else, by any way that changes a person', async () => {
    const { stranger } = scene.actors;
    for (const path of ['/api/auth/update-user', '/api/auth/sign-up/email', '/api/v1/me']) {
      for (const method of ['POST', 'PATCH', 'PUT']) {
        await send(
          method,
          path,
          stranger.headers,
          '{"role":"admin","email":"x@tests.example","password":"a password of x","name":"X"}',
        );
      }
    }
    expect((await stranger.get('/api/v1/me')).body).toMatchObject({ role: 'member' });
  });

  it('does not make a guest more than the host is', async () => {
    const { facilitator } = scene.actors;
    const guest = { email: 'climber@guests.example', name: 'Climber' };
    for (const role of ['admin', 'facilitator']) {
      const answer = await facilitator.post('/api/v1/invitations', {
        ...guest,
        role,
        operatorId: scene.network.otherOperatorId,
      });
      expect(answer.status, role).toBe(403);
    }
  });

  /** Whoever the operation lets through, so that it is the field that is refused. */
  function clientOf(row: Row): Client {
    const wanted: readonly ActorName[] = ['facilitator', 'admin', 'introduced', 'stranger'];
    return scene.actors[row.open ? 'visitor' : (wanted.find((actor) => row.may.includes(actor)) ?? 'admin')];
  }

  async function fieldsByOperation(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    type Schema = { $ref?: string; properties?: object; anyOf?: Schema[]; oneOf?: Schema[] };
    const { body } = await visitor(scene.stack).get<{
      paths: Record<
        string,
        Record<string, { operationId?: string; requestBody?: { content?: Record<string, { schema?: Schema }> } }>
      >;
      components: { schemas: Record<string, Schema> };
    }>('/api/openapi.json');
    const fields = (schema: Schema | undefined): string[] => {
      if (schema === undefined) return [];
      if (schema.$ref !== undefined) return fields(body.components.schemas[schema.$ref.split('/').at(-1) ?? '']);
      return [
        ...Object.keys(schema.properties ?? {}),
        ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(fields),
      ];
    };
    return new Map(
      Object.values(body.paths).flatMap((item) =>
        Object.values(item).map((one) => [
          one.operationId ?? '',
          new Set(fields(one.requestBody?.content?.['application/json']?.schema)),
        ]),
      ),
    );
  }
});

describe('IDOR: the id of somebody else’s record in a body or a filter', () => {
  const told = ({ status, text }: { status: number; text: string }) =>
    `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

  it('is refused as one that does not exist', async () => {
    const { facilitator, owner, matched } = scene.actors;
    const { own, foreign, missing } = scene;
    const draft = await facilitator.post<Body>('/api/v1/needs', {
      organisationId: own.organisation,
      title: 'Serres',
      description: 'Culture de tomates.',
    });
    const tries: readonly [client: Client, path: string, body: (their: typeof own) => object][] = [
      [facilitator, '/api/v1/activities', (their) => ({ kind: 'call', text: 'x', needId: their.need })],
      [facilitator, '/api/v1/activities', (their) => ({ kind: 'call', text: 'x', contactId: their.contact })],
      [facilitator, '/api/v1/activities', (their) => ({ kind: 'call', text: 'x', introductionId: their.introduction })],
      [
        facilitator,
        `/api/v1/needs/${draft.body.id}/submit`,
        (their) => ({ version: draft.body.version, askOwner: { contactId: their.contact } }),
      ],
      [facilitator, `/api/v1/needs/${own.need}/shortlists`, (their) => ({ items: [{ matchId: their.askedMatch }] })],
      [
        facilitator,
        '/api/v1/introductions',
        (their) => ({ needId: their.need, profileId: own.profile, steps: [{ state: 'proposed' }] }),
      ],
      [
        visitor(scene.stack),
        `/api/v1/shared/shortlists/${own.sharedToken}/marks`,
        (their) => ({ matchId: their.askedMatch, mark: 'go', name: 'Odile' }),
      ],
      [owner, '/api/v1/needs', (their) => ({ organisationId: their.organisation, title: 'x', description: 'x' })],
      [matched, '/api/v1/profiles', (their) => ({ organisationId: their.startup, title: 'x', description: 'x' })],
    ];
    for (const [client, path, body] of tries) {
      const theirs = await client.post(path, body(foreign));
      const nobodys = await client.post(path, body(missing));
      expect(theirs.status, `${path}: ${theirs.text}`).toBeGreaterThanOrEqual(400);
      expect(told(theirs), path).toBe(told(nobodys));
    }
  });

  it('finds nothing as a filter, and is no cursor', async () => {
    const { facilitator, owner } = scene.actors;
    const { foreign, missing } = scene;
    const filters = [
      ...['clocks', 'introductions', 'activities', 'mails'].map((list) => [list, 'needId', 'need'] as const),
      ...['activities', 'clocks'].map((list) => [list, 'introductionId', 'introduction'] as const),
      ['contacts', 'organisationId', 'organisation'] as const,
    ];
    for (const [list, filter, kind] of filters) {
      const theirs = await facilitator.get(`/api/v1/${list}?${filter}=${foreign[kind]}`);
      const nobodys = await facilitator.get(`/api/v1/${list}?${filter}=${missing[kind]}`);
      expect(told(theirs), `${list} ${filter}`).toBe(told(nobodys));
    }
    const cursors = [
      ['needs', 'need'],
      ['introductions', 'introduction'],
      ['clocks', 'clock'],
      ['contacts', 'contact'],
      ['activities', 'activity'],
      ['imports', 'import'],
      ['invitations', 'invitation'],
    ] as const;
    for (const [list, kind] of cursors) {
      for (const client of [facilitator, owner]) {
        const theirs = await client.get(`/api/v1/${list}?cursor=${foreign[kind]}`);
        const nobodys = await client.get(`/api/v1/${list}?cursor=${missing[kind]}`);
        expect(told(theirs), `${list} cursor`).toBe(told(nobodys));
      }
    }
  });

  it('is not replayed under somebody else’s Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'the same key of two people' };
    const body = JSON.stringify({ kind: 'call', text: 'zqFirst', organisationId: scene.own.organisation });
    const first = await send('POST', '/api/v1/activities', { ...scene.actors.facilitator.headers, ...key }, body);
    expect(first.status).toBe(201);
    const { id } = (await first.json()) as Body;
    for (const actor of [
      'otherEdition',
      'admin',
      'otherOperator',
      'stranger',
      'visitor',
      'link',
      'unproven',
    ] as const) {
      const again = await send('POST', '/api/v1/activities', { ...scene.actors[actor].headers, ...key }, body);
      expect(again.headers.get('idempotent-replayed'), actor).toBeNull();
      expect(await again.text(), actor).not.toContain(id);
    }
    const own = await send('POST', '/api/v1/activities', { ...scene.actors.facilitator.headers, ...key }, body);
    expect(own.headers.get('idempotent-replayed'), 'can fail').toBe('true');
  });

  it('keeps no secret that is told once, so that nobody reads it again', async () => {
    const key = { 'idempotency-key': 'a key for a key' };
    const body = JSON.stringify({ name: 'Programme', scopes: ['read'] });
    const made = await send('POST', '/api/v1/me/api-keys', { ...scene.actors.owner.headers, ...key }, body);
    expect(made.status).toBe(201);
    const secret = ((await made.json()) as { key: string }).key;
    const kept = await scene.stack.db.selectFrom('requests').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(scene.stack.log.join('\n')).not.toContain(secret);
  });
});
