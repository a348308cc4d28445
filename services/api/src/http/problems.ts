import type { Problem, ProblemCode } from '@navette/contracts';
import { DomainError, type ErrorCode } from '@navette/domain';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Environment } from './environment.ts';

/** Each refusal of the domain as HTTP says it. Total: a new code does not compile until it has a status. */
const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  illegal_transition: 409,
  stale_version: 409,
  duplicate: 409,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not as expected',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  412: 'Changed meanwhile',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'Not what was asked before',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Not available right now',
};

/** PostgreSQL's ways of saying that a value does not fit a column: the input's fault, wherever it slipped through. */
const UNFIT_INPUT = new Set(['22P02', '22P05', '22021', '22003', '22007', '22008', '22001']);
/** PostgreSQL away, starting, stopping, or out of connections. */
const AWAY = /^(57P0[123]|53300|08\d{3}|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT)$/;

/** What a problem may say beside its code. */
export type ProblemDetails = Pick<Problem, 'detail' | 'errors' | 'records'>;

/** An RFC 9457 answer. */
export function problemResponse(
  c: Context<Environment>,
  status: ContentfulStatusCode,
  code: ProblemCode,
  more: ProblemDetails = {},
): Response {
  c.set('problemCode', code);
  const body: Problem = {
    type: `urn:navette:problem:${code}`,
    title: TITLES[status] ?? 'The request failed',
    status,
    code,
    requestId: c.get('requestId'),
    ...more,
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** Answers whatever a handler threw. What is not expected is logged whole and answered by a 500 that says nothing of it. */
export function answerError(error: Error, c: Context<Environment>): Response {
  if (error instanceof DomainError) {
    const stale = error.code === 'stale_version' && c.get('versionByHeader') === true;
    return problemResponse(c, stale ? 412 : STATUS[error.code], error.code, {
      detail: error.message,
      ...(error.fields.length > 0 && { errors: [...error.fields] }),
    });
  }
  if (error instanceof HTTPException) {
    return problemResponse(c, error.status as ContentfulStatusCode, codeOf(error.status), { detail: error.message });
  }
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && UNFIT_INPUT.has(code)) {
    return problemResponse(c, 400, 'invalid', { detail: 'A value of the request cannot be stored.' });
  }
  const away =
    (typeof code === 'string' && AWAY.test(code)) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
  c.get('parts').logger.error({ requestId: c.get('requestId'), route: routePath(c), err: error }, 'request failed');
  if (away) return problemResponse(c, 503, 'unavailable', { detail: 'The database does not answer; try again.' });
  return problemResponse(c, 500, 'internal');
}

function codeOf(status: number): ProblemCode {
  const codes: Readonly<Record<number, ProblemCode>> = {
    400: 'invalid',
    404: 'not_found',
    413: 'too_large',
    415: 'not_json',
  };
  return codes[status] ?? 'refused';
}
