import type { OpenAPIV3_1 } from 'openapi-types';

const TEXT = { type: 'string' as const };

function refusal(description: string, headers: OpenAPIV3_1.ResponseObject['headers'] = {}): OpenAPIV3_1.ResponseObject {
  return {
    description,
    headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' }, ...headers },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const RETRY_AFTER = { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds to wait.' } };

/** Headers of answers, by the name that operations refer to. */
export const HEADERS: Record<string, OpenAPIV3_1.HeaderObject> = {
  RequestId: { schema: TEXT, description: 'The id under which the request is logged.' },
  ETag: { schema: TEXT, description: 'Stands for this answer; of a record that has a version, for that version too.' },
  Location: { schema: TEXT, description: 'Where the created record is.' },
  Replayed: { schema: TEXT, description: '`true` on an answer that was kept from the first time.' },
  RateLimitPolicy: {
    schema: TEXT,
    description: 'How many requests (q) in how many seconds (w): `"write";q=2000;w=10`.',
  },
  RateLimit: {
    schema: TEXT,
    description: 'How many are left (r), and for how many seconds (t): `"write";r=1999;t=10`.',
  },
};

/** Headers of requests. */
export const PARAMETERS: Record<string, OpenAPIV3_1.ParameterObject> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Makes the write take effect once: 1 to 255 printable characters that you use for nothing else, such as a UUID.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the record as you read it, in place of `version`; `*` for whatever version is there.',
    schema: TEXT,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag that you have; answered by 304 where it still is the one.',
    schema: TEXT,
  },
};

/** Answers that many operations share. */
export const RESPONSES: Record<string, OpenAPIV3_1.ResponseObject> = {
  NotModified: {
    description: 'What you have is what there is.',
    headers: { ETag: { $ref: '#/components/headers/ETag' } },
  },
  Conflict: refusal(
    'A stale version, a duplicate, a move that the state does not allow; `request_in_progress` or `already_done` of an Idempotency-Key.',
  ),
  ChangedMeanwhile: refusal('What If-Match stands for is not the present version.'),
  KeyReused: refusal('The Idempotency-Key came with another request before.'),
  TooManyRequests: refusal('Too many requests; wait.', RETRY_AFTER),
};
