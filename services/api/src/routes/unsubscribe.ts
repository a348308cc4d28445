import { createContext, openUnsubscribe, unsubscribe } from '@navette/usecases';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Environment } from '../http/environment.ts';
import { createRouter } from '../http/factory.ts';
import { UNSUBSCRIBE_WORDS } from '../unsubscribe/words.ts';

/**
 * Where the link of a mail, or the mail program's own button (RFC 8058), ends news. Without an account and without scripts:
 * looking shows a button, posting acts. Written outside /api/v1, whose bodies are JSON.
 */
export const unsubscribeRoutes = createRouter()
  .get('/:token', async (c) => {
    const mail = await openUnsubscribe(linkContext(c), c.req.param('token'));
    const words = UNSUBSCRIBE_WORDS[mail.language];
    return page(c, mail.language, words.title, words.ask(mail.toAddress), words.button);
  })
  .post('/:token', async (c) => {
    const mail = await unsubscribe(linkContext(c), c.req.param('token'));
    const words = UNSUBSCRIBE_WORDS[mail.language];
    return page(c, mail.language, words.title, words.done(mail.toAddress));
  });

function linkContext(c: Context<Environment>) {
  const { database, desk } = c.get('parts');
  return {
    ...createContext({ db: database.db, actor: { kind: 'visitor' }, requestId: c.get('requestId') }),
    links: desk.links,
  };
}

function page(c: Context<Environment>, language: string, title: string, text: string, button?: string) {
  c.header('cache-control', 'private, no-store');
  c.header('x-robots-tag', 'noindex');
  return c.html(html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Navette</title></head>
<body style="max-width:36rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 sans-serif">
<h1>${title}</h1><p>${text}</p>
${button === undefined ? '' : html`<form method="post"><button style="min-height:44px;padding:0 1rem;font:inherit">${button}</button></form>`}
</body></html>`);
}
