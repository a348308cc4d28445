import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { inTurns } from '../support/in-turns.ts';
import { type Case, type Expected, expected } from '../support/policy-expected.ts';
import { LISTS } from '../support/policy-lists.ts';
import type { Row } from '../support/policy-rows.ts';
import { ACTORS, type ActorName, type Corner, openPolicyScene, type PolicyScene } from '../support/policy-scene.ts';
import { TABLE } from '../support/policy-table.ts';

/**
 * Who may what. Every operation of the OpenAPI document is asked for by everybody, on what is their own, what is another
 * operator's, and what is not there; each answer is compared with a table that says it in other words than the product's.
 */
let scene: PolicyScene;
let operations: readonly Operation[];

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

interface Asked {
  readonly requestId: string;
  readonly status: number;
  readonly text: string;
}

beforeAll(async () => {
  scene = await openPolicyScene();
  const document = await visitor(scene.stack).get<{ paths: Record<string, Record<string, { operationId?: string }>> }>(
    '/api/openapi.json',
  );
  operations = Object.entries(document.body.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId === undefined ? [] : [{ id: operationId, method: method.toUpperCase(), path }],
    ),
  );
});

afterAll(async () => {
  await scene?.stop();
});

let requests = 0;
/** What was refused of what somebody may not know: another operator's, and one that is not there. */
const hidden: { readonly what: string; readonly foreign: Asked; readonly missing: Asked }[] = [];

async function ask(client: Client, operation: Operation, row: Row, corner: Corner): Promise<Asked> {
  const parts: Record<string, string> = { ...row.path?.(scene.own), ...row.path?.(corner) };
  const named = row.object === undefined ? undefined : corner[row.object];
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? named ?? '');
  const body = row.body?.(corner);
  const requestId = `policy-${++requests}`;
  const response = await fetch(`${scene.stack.url}${path}${row.query?.(corner) ?? ''}`, {
    method: operation.method,
    headers: {
      ...client.headers,
      'x-request-id': requestId,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(row.file !== undefined && { 'content-type': row.fileType ?? 'text/csv' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(row.file !== undefined && { body: row.file }),
    signal: AbortSignal.timeout(60_000),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { requestId, status: response.status, text: '' };
  }
  return { requestId, status: response.status, text: await response.text() };
}

const REFUSALS: readonly number[] = [401, 403, 404];

function classOf(status: number): Expected | number {
  if (REFUSALS.includes(status)) return status as Expected;
  // 503 and 504: the register of companies is nobody's here; the index may still be read.
  return status < 500 || status === 503 || status === 504 ? 'through' : status;
}

/** An answer less what differs by the request alone. */
function told(answer: Asked): string {
  return `${answer.status} ${answer.text.replace(/"requestId":"[^"]*"/, '')}`;
}

async function tryOut(operation: Operation, row: Row): Promise<string[]> {
  const cases: readonly Case[] = row.object === undefined ? ['own'] : ['foreign', 'missing', 'own'];
  const wrong: string[] = [];
  const answers = new Map<string, Asked>();
  let through = 0;
  for (const which of cases) {
    await inTurns(ACTORS, 8, async (actor) => {
      const answer = await ask(scene.actors[actor], operation, row, scene[which]);
      answers.set(`${actor} ${which}`, answer);
      const wanted = expected(row, actor, which);
      const got = classOf(answer.status);
      if (got === 'through') through++;
      const gone = row.once === true && wanted !== 401 && answer.status === 404;
      if (!(typeof wanted === 'object' ? wanted.includes(got as Expected) : got === wanted) && !gone) {
        wrong.push(
          `${operation.id} by ${actor} on ${which}: ${answer.status} instead of ${wanted}: ${answer.text.slice(0, 150)}`,
        );
      }
    });
  }
  if (row.may.length > 0 && through === 0) wrong.push(`${operation.id} lets nobody through`);
  return [...wrong, ...distinguished(operation, row, answers)];
}

/** Whoever may not know a record can't tell it from one that is not there. */
function distinguished(operation: Operation, row: Row, answers: ReadonlyMap<string, Asked>): string[] {
  if (row.object === undefined || row.open) return [];
  return ACTORS.flatMap((actor: ActorName) => {
    const [foreign, missing] = [answers.get(`${actor} foreign`), answers.get(`${actor} missing`)];
    if (foreign === undefined || missing === undefined || !REFUSALS.includes(foreign.status)) return [];
    // A facilitator knows every organisation and profile of the network; so does a key of theirs, whatever it may do.
    if (row.network && actor.startsWith('key')) return [];
    // Whoever may know it was refused because somebody took it away before: they may see that it was there.
    if (row.once && expected(row, actor, 'foreign') === 'through') return [];
    hidden.push({ what: `${operation.id} by ${actor}`, foreign, missing });
    if (row.sees?.includes(actor === 'otherOperator' ? 'facilitator' : actor) && foreign.status === 403) return [];
    return told(foreign) === told(missing)
      ? []
      : [
          `${operation.id} tells ${actor} a foreign ${row.object} from a missing one: ${told(foreign)} / ${told(missing)}`,
        ];
  });
}

describe('who may what', () => {
  it('has a row for every operation, and no row too many', () => {
    const ids = operations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => TABLE[id] === undefined)).toEqual([]);
    expect(Object.keys(TABLE).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is what the table says, for everybody, on own, foreign and missing objects', async () => {
    const wrong: string[] = [];
    const walk = async (operation: Operation): Promise<void> => {
      const row = TABLE[operation.id];
      if (row === undefined || row.identity !== undefined) return;
      wrong.push(...(await tryOut(operation, row)));
    };
    // What only looks is in nobody's way, and what is slow (a PDF) keeps nothing else waiting.
    const isRead = ({ method }: Operation): boolean => method === 'GET';
    await inTurns(operations.filter(isRead), 4, walk);
    for (const operation of operations.filter((one) => !isRead(one))) await walk(operation);
    expect(wrong).toEqual([]);
  }, 480_000);

  it('takes as many queries for what is another’s as for what is not there', async () => {
    const queries = await eventually('the log of all that was asked', async () => {
      const lines = scene.stack.log.filter((line) => line.includes('"policy-') && line.includes('"queries"'));
      const logged = new Map(
        lines.map((line) => {
          const { requestId, queries: count } = JSON.parse(line) as { requestId: string; queries: number };
          return [requestId, count] as const;
        }),
      );
      const asked = hidden.flatMap(({ foreign, missing }) => [foreign.requestId, missing.requestId]);
      return asked.every((id) => logged.has(id)) ? logged : undefined;
    });
    expect(hidden.length, 'can fail: much is refused').toBeGreaterThan(100);
    const uneven = hidden.flatMap(({ what, foreign, missing }) => {
      const [theirs, nobodys] = [queries.get(foreign.requestId), queries.get(missing.requestId)];
      return theirs === nobodys ? [] : [`${what}: ${theirs} for another's, ${nobodys} for none`];
    });
    expect(uneven).toEqual([]);
  });

  it.each(LISTS)('lists under $path one’s own $holds and nobody else’s', async ({ path, holds, for: readers }) => {
    const found: string[] = [];
    for (const actor of ACTORS) {
      const paged = path.includes('?') ? path : `${path}?limit=100`;
      const { text, status } = await scene.actors[actor].get(`/api/v1${paged}`);
      if (!readers.includes(actor) && status >= 400) continue;
      if (text.includes(scene.own[holds])) found.push(actor);
      if (actor !== 'admin' && readers.includes(actor) && !readers.includes('otherOperator')) {
        expect(text, `${actor} is shown another operator’s`).not.toContain(scene.foreign[holds]);
      }
    }
    const keys = readers.includes('facilitator') ? ['keyRead', 'keyWrite'].filter((key) => found.includes(key)) : [];
    expect(found.sort()).toEqual([...readers, ...keys].sort());
  });

  it('opens what the identity library answers to whoever is signed in, and to no link and no key', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const row = TABLE[operation.id];
      if (row?.identity === undefined) continue;
      for (const actor of ['visitor', 'link', 'keyRead', 'keyWrite'] as const) {
        const { status } = await ask(scene.actors[actor], operation, row, scene.own);
        const isRight = row.identity === 'signedIn' ? status === 401 : status < 500;
        if (!isRight) wrong.push(`${operation.id} by ${actor}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
