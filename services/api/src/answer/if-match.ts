import { invalidField } from '@navette/domain';
import type { IndexContext } from '@navette/usecases';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../http/environment.ts';
import { verbContext } from '../http/factory.ts';
import { parseTags, versionIn } from './entity-tag.ts';

/** A version that no record has had: the largest that the database can compare with, and count on from. */
const NEVER = 2_147_483_646;

/** Reads a record as the actor may see it. */
type Read = (ctx: IndexContext, id: string) => Promise<object>;

/**
 * Takes the version that a write expects from If-Match, in place of `version` in the body; the verb compares it as it
 * compares the other. Both given must be the same. `*` stands for whatever version is there.
 * @throws DomainError `invalid` where the header is no list of tags, or the body says another version
 */
export function ifMatch(read: Read): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const header = c.req.header('if-match');
    if (header === undefined) return next();
    const tags = parseTags(header);
    if (tags === undefined) throw invalidField('/If-Match', 'malformed', 'the ETag of an answer, in its quotes, or *');
    const body: unknown = await c.req.bodyCache.json;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return next();
    const given: unknown = 'version' in body ? body.version : undefined;
    if (tags === '*' && given !== undefined) return next();
    const version = await expectedVersion(tags, c.req.param('id') ?? '', () =>
      read(verbContext(c), c.req.param('id') ?? ''),
    );
    if (given !== undefined && given !== version && version !== NEVER) {
      throw invalidField('/version', 'differs', 'the version that If-Match stands for, or none');
    }
    c.req.bodyCache.json = Promise.resolve({ ...body, version });
    c.set('versionByHeader', tags !== '*');
    return next();
  };
}

/** The version to write on. Only a choice of several makes it necessary to know the present one. */
async function expectedVersion(
  tags: readonly string[] | '*',
  id: string,
  read: () => Promise<object>,
): Promise<number> {
  if (tags !== '*' && tags.length === 1) return Math.min(versionIn(tags[0] ?? '', id) ?? NEVER, NEVER);
  const record = await read();
  // Who sees a record without its version may not write on it; the verb says so.
  const present = 'version' in record && typeof record.version === 'number' ? record.version : NEVER;
  if (tags === '*') return present;
  return tags.some((tag) => versionIn(tag, id) === present) ? present : NEVER;
}
