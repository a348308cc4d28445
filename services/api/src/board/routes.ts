import { DomainError } from '@navette/domain';
import { boundedRequest } from '../http/body.ts';
import { createRouter } from '../http/factory.ts';
import { sameOrigin } from '../http/origin.ts';
import { problemResponse } from '../http/problems.ts';
import { session } from '../http/session.ts';
import type { QueueBoard } from './board.ts';

/** The queue board: for administrators; for everybody else there is nothing here. */
export function boardRoutes(board: QueueBoard) {
  return createRouter().all('/*', session, sameOrigin, async (c) => {
    const actor = c.get('actor');
    if (actor.kind !== 'person' || actor.role !== 'admin') return problemResponse(c, 404, 'not_found');
    const request = await boundedRequest(c.req.raw);
    try {
      return await board.answer(request);
    } catch (error) {
      c.get('parts').logger.warn({ requestId: c.get('requestId'), err: error }, 'the queue board could not look');
      throw new DomainError('unavailable', 'The queue does not answer; try again.');
    }
  });
}
