import type { Actor } from '@navette/domain';
import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { Environment } from '../http/environment.ts';
import type { QueryCount } from './query-count.ts';

const AGENT_LENGTH = 80;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What a log line says of a request. The route is its pattern, so that lines can be counted by it; the record that it is
 * about stands apart. Nothing that a person wrote: no query string, no title, no address.
 */
export function requestLine(c: Context<Environment>, count: QueryCount): Record<string, unknown> {
  const id = c.req.param('id');
  const agent = c.req.header('user-agent');
  const code = c.get('problemCode');
  return {
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c),
    ...(id !== undefined && UUID.test(id) && { recordId: id }),
    status: c.res.status,
    ...(code !== undefined && { code }),
    actor: describeActor(c.get('actor')),
    queries: count.queries,
    queryMs: Math.round(count.milliseconds),
    bytesIn: c.get('bodyBytes')?.byteLength ?? Number(c.req.header('content-length') ?? 0),
    ...(c.get('replayed') === true && { replayed: true }),
    ...(c.get('limited') === true && { limited: true }),
    ...(agent !== undefined && { agent: withoutAddresses(agent) }),
  };
}

function describeActor(actor: Actor): Record<string, string | null> {
  if (actor.kind !== 'person') return { kind: actor.kind };
  return { kind: actor.kind, id: actor.personId, role: actor.role, operatorId: actor.operatorId };
}

/** Programs put their author's mail address there. */
function withoutAddresses(agent: string): string {
  const cut = agent.slice(0, AGENT_LENGTH);
  return cut.includes('@') ? cut.replaceAll(/\S*@\S*/g, '…') : cut;
}
