import {
  createContext,
  type FileContext,
  type InboundContext,
  type IndexContext,
  type LinkContext,
  type QueueContext,
} from '@navette/usecases';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Environment } from './environment.ts';

/** A router whose handlers find the application's parts and the actor in their context. */
export function createRouter(): Hono<Environment> {
  return new Hono<Environment>();
}

/** The verb's context of a request. */
export function verbContext(c: Context<Environment>): IndexContext & LinkContext {
  const parts = c.get('parts');
  return {
    ...createContext({
      db: parts.database.db,
      actor: c.get('actor'),
      language: c.get('language'),
      requestId: c.get('requestId'),
      requestKey: c.get('requestKey'),
    }),
    index: parts.index,
    links: parts.desk.links,
  };
}

/** The same for verbs that keep or read files. */
export function fileContext(c: Context<Environment>): FileContext {
  return { ...verbContext(c), files: c.get('parts').files };
}

/** The same for verbs that read raw mails. */
export function inboundContext(c: Context<Environment>): InboundContext {
  return { ...verbContext(c), mails: c.get('parts').mails };
}

/** The same for verbs that look into the queue. */
export function queueContext(c: Context<Environment>): QueueContext {
  return { ...verbContext(c), queue: c.get('parts').queue };
}
