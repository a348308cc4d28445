import type { Hono, MiddlewareHandler } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { sendTagged } from '../answer/answer.ts';
import { tagOf } from '../answer/entity-tag.ts';
import type { Environment } from '../http/environment.ts';
import { DOCUMENT } from './document.ts';
import { enrich } from './enrich.ts';
import { nameSchemas } from './names.ts';

/** Serves the OpenAPI document of `app`, made once, when it is first asked for. */
export function serveDocument(app: Hono<Environment>): MiddlewareHandler<Environment> {
  let made: Promise<{ text: string; tag: string }> | undefined;
  async function make(): Promise<{ text: string; tag: string }> {
    nameSchemas();
    const text = JSON.stringify(enrich(structuredClone(await generateSpecs(app, DOCUMENT))));
    return { text, tag: tagOf(text) };
  }
  return async (c) => {
    made ??= make();
    const { text, tag } = await made;
    c.header('cache-control', 'no-cache');
    return sendTagged(c, text, tag, 200);
  };
}
