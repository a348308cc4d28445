import type { MiddlewareHandler } from 'hono';
import type { Environment, Parts } from '../http/environment.ts';
import { countingQueries, type QueryCount, watchQueries } from './query-count.ts';
import { requestIdOf } from './request-id.ts';
import { requestLine } from './request-line.ts';

/**
 * Gives each request its id and the application's parts, and writes one line about it when the last byte has left. An
 * event stream has a line when it opens too.
 */
export function requestLog(parts: Parts): MiddlewareHandler<Environment> {
  watchQueries(parts.database.pool);
  // Every field of the line is chosen; to look each of them over again costs more than to write it.
  const logger = parts.logger.child({}, { redact: [] });
  return async (c, next) => {
    const started = performance.now();
    const count: QueryCount = { queries: 0, milliseconds: 0 };
    c.set('parts', parts);
    c.set('requestId', requestIdOf(c.req.header('x-request-id')));
    c.set('actor', { kind: 'visitor' });
    c.set('language', 'fr');
    const outgoing = c.env?.outgoing;
    const socket = outgoing?.socket;
    const writtenBefore = socket?.bytesWritten ?? 0;
    await countingQueries(count, next);
    c.res.headers.set('x-request-id', c.get('requestId'));
    const say = (more: Record<string, unknown>, message: string): void => {
      const milliseconds = Math.round(performance.now() - started);
      logger.info({ ...requestLine(c, count), milliseconds, ...more }, message);
    };
    if (outgoing === undefined) return say({}, 'request');
    // Who asked may be gone by now.
    if (outgoing.closed) return say({ cutOff: true }, 'request');
    if (c.res.headers.get('content-type')?.startsWith('text/event-stream')) say({}, 'stream opened');
    outgoing.once('close', () => {
      const bytesOut = (socket?.bytesWritten ?? 0) - writtenBefore;
      say({ bytesOut, ...(!outgoing.writableFinished && { cutOff: true }) }, 'request');
    });
  };
}
