import { hash } from 'node:crypto';
import { dropRequest, RequestTakenOver, type StoredAnswer, storeAnswer } from '@navette/db';
import type { RequestKey } from '@navette/usecases';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status';
import type { Environment } from '../http/environment.ts';
import { problemResponse } from '../http/problems.ts';
import { fileOf } from './file.ts';
import { fingerprintOf, fingerprintOfAll } from './fingerprint.ts';
import { parseKey } from './key.ts';
import { begin } from './standing.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Answers that hold a link or a key which is shown once: kept nowhere. Asked again, such a write says that it took effect. */
const TELLS_A_SECRET = /\/(share|api-keys)$/;
/** What an answer says beside its body. */
const KEPT_HEADERS = ['content-type', 'etag', 'location', 'content-location'];
/** Largest body that is kept, characters: far more than any record. */
const KEPT_BODY = 256 * 1024;
/** A write takes a second at most; a file, as long as its upload. */
const ABANDONED_MS = 60_000;
const FILE_ABANDONED_MS = 30 * 60_000;
const JSON_TYPE = /^application\/(problem\+)?json\b/;
/**
 * Refusals that another try may turn into a yes, with nothing done so far: who asks signs in again, is given the right
 * (what one may not know of is "not found"), asks less often, or sends the body anew. The others are the answer, for as
 * long as the key is known.
 */
const NOT_KEPT = new Set([401, 403, 404, 408, 413, 415, 429]);

/**
 * Makes a write that bears an Idempotency-Key take effect once. The first answer is kept and given again to the same
 * person for the same request.
 */
export const once: MiddlewareHandler<Environment> = async (c, next) => {
  const header = c.req.header('idempotency-key');
  if (header === undefined || SAFE.has(c.req.method)) return next();
  const owned = { actor: ownerOfKey(c), key: parseKey(header) };
  const { db } = c.get('parts').database;
  // A file is read while it arrives, by a line that may be slow.
  const file = c.get('bodyBytes') === undefined ? fileOf(c.req.raw) : undefined;
  const abandonedMs = file === undefined ? ABANDONED_MS : FILE_ABANDONED_MS;
  const fingerprint = fingerprintOf(c, file);
  const standing = await begin(db, { request: owned, fingerprint, abandonedMs }, () => new Date());
  switch (standing.kind) {
    case 'begun': {
      const { begunAt } = standing;
      const request: RequestKey = { ...owned, begunAt, fingerprintOfAll: () => fingerprintOfAll(fingerprint) };
      if (file !== undefined) c.req.raw = file.request;
      c.set('requestKey', request);
      await next();
      if (c.error instanceof RequestTakenOver) {
        c.res = inProgress(c);
        return;
      }
      // What a file held is not known where it was refused before it was read: no other can be told from it.
      return keep(c, request, file === undefined || file.digest() !== undefined);
    }
    case 'answered':
      c.set('replayed', true);
      return replay(c, standing.answer);
    case 'running':
      return inProgress(c);
    case 'other':
      return problemResponse(c, 422, 'key_reused', {
        detail: 'This Idempotency-Key came with another request before; a new request takes a new key.',
      });
    case 'done':
      return problemResponse(c, 409, 'already_done', {
        detail: 'This request took effect, but its answer was lost. `records` has the ids of what it touched.',
        records: standing.records,
      });
  }
};

/**
 * Whose key it is: the person's. Where nobody is signed in, the right to write is the link that the address holds, so that
 * a key belongs to the address; only its digest is kept.
 */
function ownerOfKey(c: Context<Environment>): string {
  const actor = c.get('actor');
  return actor.kind === 'person' ? `person:${actor.personId}` : `link:${hash('sha256', c.req.path, 'base64url')}`;
}

/** Another try is at it, or was when this one gave way to it. */
function inProgress(c: Context<Environment>): Response {
  const answer = problemResponse(c, 409, 'request_in_progress', {
    detail: 'A request with this Idempotency-Key is being worked on; ask again for its answer.',
  });
  answer.headers.set('retry-after', '1');
  return answer;
}

/**
 * Keeps the answer before it is sent, where it `may` be kept. What can't be kept is sent all the same: the effect stands
 * under its key.
 */
async function keep(c: Context<Environment>, request: RequestKey, may: boolean): Promise<void> {
  const { database, logger } = c.get('parts');
  try {
    const answer = may ? await answerToKeep(c) : undefined;
    if (answer === undefined) await dropRequest(database.db, request);
    else await storeAnswer(database.db, request, answer, new Date());
  } catch (error) {
    logger.warn({ requestId: c.get('requestId'), err: error }, 'the answer of a write could not be kept');
  }
}

async function answerToKeep(c: Context<Environment>): Promise<StoredAnswer | undefined> {
  const { status, headers } = c.res;
  if (status >= 500 || NOT_KEPT.has(status) || TELLS_A_SECRET.test(c.req.path)) return undefined;
  if (c.res.body !== null && !JSON_TYPE.test(headers.get('content-type') ?? '')) return undefined;
  const body = await c.res.clone().text();
  if (body.length > KEPT_BODY) return undefined;
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status, headers: Object.fromEntries(kept), body };
}

function replay(c: Context<Environment>, answer: StoredAnswer): Response {
  const headers = { ...answer.headers, 'idempotent-replayed': 'true' };
  if (answer.body === '') return c.body(null, answer.status as StatusCode, headers);
  return c.body(answer.body, answer.status as ContentfulStatusCode, headers);
}
