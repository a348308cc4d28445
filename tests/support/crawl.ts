import type { Client } from './client.ts';
import { visitor } from './client.ts';
import { inTurns } from './in-turns.ts';
import { TABLE } from './policy-table.ts';
import type { Stack } from './stack.ts';

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Every operation of the OpenAPI document. */
export async function operationsOf(stack: Pick<Stack, 'url'>): Promise<readonly Operation[]> {
  const document = await visitor(stack).get<{ paths: Record<string, Record<string, { operationId?: string }>> }>(
    '/api/openapi.json',
  );
  return Object.entries(document.body.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId === undefined ? [] : [{ id: operationId, method: method.toUpperCase(), path }],
    ),
  );
}

/** What somebody was answered; what they asked is left out, since it is known to them. */
export interface Heard {
  readonly asked: string;
  readonly answer: string;
}

/** Ids by the kind of record that the policy table names; those without a kind of its own are tried everywhere. */
export type Ids = Readonly<Record<string, readonly string[]>>;

const READ_QUERIES = ['', '?limit=100&lang=en', '?q=zq&limit=100'];
/** Bodies that say nothing right: what is refused must tell nothing either. */
const WRONG_BODIES: readonly unknown[] = ['{"broken', {}, { version: 1, title: 5, reason: 'other', text: 'x' }];

/** Reads all that one reader can read, with every id that fits, and tries every write with a body that is none. */
export async function crawl(
  operations: readonly Operation[],
  client: Client,
  ids: Ids,
  options: { readonly writes?: boolean } = {},
): Promise<Heard[]> {
  const heard: Heard[] = [];
  const requests = operations.flatMap((operation) => {
    if (operation.path.endsWith('/events') || operation.path.startsWith('/api/auth/')) return [];
    if (operation.id === 'revokeMyOtherSessions' || operation.id === 'revokeMySession') return [];
    if (operation.method !== 'GET' && options.writes !== true) return [];
    return addressesOf(operation, ids).flatMap((address): { method: string; address: string; body?: unknown }[] =>
      operation.method === 'GET'
        ? READ_QUERIES.map((query) => ({ method: 'GET', address: address + query }))
        : WRONG_BODIES.map((body) => ({ method: operation.method, address, body })),
    );
  });
  await inTurns(requests, 8, async ({ method, address, body }) => {
    const { status, text, headers } = await client.call(method, address, body);
    heard.push({ asked: `${method} ${address}`, answer: `${status} ${text} ${JSON.stringify([...headers])}` });
  });
  return heard;
}

const LISTS = ['needs', 'introductions', 'matches', 'contacts', 'activities', 'organisations', 'profiles'];

function addressesOf({ id, path }: Operation, ids: Ids): string[] {
  if (!path.includes('{')) return [path];
  if (path.includes('{kind}')) return LISTS.map((kind) => path.replace('{kind}', kind));
  const object = TABLE[id]?.object ?? 'need';
  const named = path.includes('{token}') ? (ids.token ?? []) : [...(ids[object] ?? []), ...(ids.anything ?? [])];
  return named.map((one) =>
    path
      .replace(/\{(id|token)\}/, one)
      .replace('{profileId}', ids.profile?.[0] ?? '')
      .replace('{number}', '732829320')
      .replace(/\{\w+\}/g, ids.part?.[0] ?? one),
  );
}

/** Which of the words somebody heard, with the beginning of where. */
export function found(heard: readonly Heard[], words: readonly string[]): string[] {
  return heard.flatMap(({ asked, answer }) =>
    words
      .filter((word) => answer.toLowerCase().includes(word.toLowerCase()))
      .map(
        (word) =>
          `${word} in ${asked} → ${answer.slice(Math.max(0, answer.toLowerCase().indexOf(word.toLowerCase()) - 80)).slice(0, 200)}`,
      ),
  );
}
