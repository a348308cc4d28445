import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JSONParsed } from 'hono/utils/types';
import type { Environment } from '../http/environment.ts';
import { parseTags, tagOf, tagOfRecord } from './entity-tag.ts';

/** What `c.json` would return: the web's client reads its types from here. */
export type JsonAnswer<T, S extends ContentfulStatusCode> = Response & TypedResponse<JSONParsed<T>, S, 'json'>;

const JSON_TYPE = 'application/json';

/** Answers with a list, or anything else without a version, and its entity tag; 304 where the reader has it already. */
export function answer<T extends object, S extends ContentfulStatusCode = 200>(
  c: Context<Environment>,
  body: T,
  status?: S,
): JsonAnswer<T, S> {
  const text = JSON.stringify(body);
  return sendTagged(c, text, tagOf(text), status);
}

/**
 * Answers with one record and its entity tag. A created one says where it is (Location), one that was moved or decided on
 * says what the answer shows (Content-Location).
 */
export function answerRecord<T extends { readonly id: string }, S extends ContentfulStatusCode = 200>(
  c: Context<Environment>,
  record: T,
  status?: S,
): JsonAnswer<T, S> {
  const text = JSON.stringify(record);
  const version = 'version' in record && typeof record.version === 'number' ? record.version : undefined;
  if (status === 201) c.header('location', `${c.req.path}/${record.id}`);
  else if (c.req.method === 'POST') {
    const end = c.req.path.indexOf(record.id) + record.id.length;
    if (end > record.id.length) c.header('content-location', c.req.path.slice(0, end));
  }
  return sendTagged(c, text, version === undefined ? tagOf(text) : tagOfRecord(record.id, version, text), status);
}

export function sendTagged<T, S extends ContentfulStatusCode>(
  c: Context<Environment>,
  text: string,
  tag: string,
  status: S | undefined,
): JsonAnswer<T, S> {
  c.header('etag', tag);
  const known = c.req.header('if-none-match');
  if (known !== undefined && (c.req.method === 'GET' || c.req.method === 'HEAD') && isKnown(known, tag)) {
    return typed(c.body(null, 304));
  }
  return typed(c.body(text, status ?? 200, { 'content-type': JSON_TYPE }));
}

function isKnown(header: string, tag: string): boolean {
  const tags = parseTags(header);
  return tags === '*' || tags?.includes(tag.slice(1, -1)) === true;
}

/** Hono knows a text's type no more than we know a 304's; both stand for the JSON that `body` was. */
function typed<T, S extends ContentfulStatusCode>(response: Response): JsonAnswer<T, S> {
  return response as JsonAnswer<T, S>;
}
