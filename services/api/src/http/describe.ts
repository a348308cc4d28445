import { problem } from '@navette/contracts';
import { describeRoute, resolver } from 'hono-openapi';
import type { z } from 'zod';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'A field is not as expected; `errors` names it.',
  401: 'Nobody is signed in.',
  403: 'Seen, but not allowed.',
  404: 'Unknown, or not for this reader.',
  409: 'A stale version, a duplicate, or a move that the state does not allow.',
  413: 'The body is over the limit.',
  415: 'The body is not JSON.',
  503: 'A part of the service is not available; try again.',
};

/** What the OpenAPI document says of a route: its id, one line, what it answers and how it refuses. */
export function describeOperation<S extends z.ZodType>(operation: {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly answers: { readonly status: 200 | 201; readonly schema: S };
  readonly refuses?: readonly number[];
}) {
  const refusals = [...new Set([401, ...(operation.refuses ?? [])])].sort();
  return describeRoute({
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    responses: {
      [operation.answers.status]: {
        description: 'Done.',
        content: { 'application/json': { schema: resolver(operation.answers.schema) } },
      },
      ...Object.fromEntries(
        refusals.map((status) => [
          status,
          {
            description: PROBLEMS[status] ?? 'Refused.',
            content: { 'application/problem+json': { schema: resolver(problem) } },
          },
        ]),
      ),
    },
  });
}

/** How every route with a body may refuse. */
export const WRITE_REFUSALS = [400, 403, 404, 409, 413, 415] as const;
