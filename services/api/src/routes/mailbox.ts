import { notFound } from '@navette/domain';
import { browseKeptMails, readKeptMail } from '@navette/usecases';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { describeRoute } from 'hono-openapi';
import type { Environment } from '../http/environment.ts';
import { createRouter } from '../http/factory.ts';
import { idInPath } from '../http/validate.ts';

/** Nothing is here unless the installation shows its mails, for trying out on one machine. */
const onlyWhereShown = createMiddleware<Environment>(async (c, next) => {
  if (c.get('parts').mailbox !== true) throw notFound();
  c.header('cache-control', 'private, no-store');
  await next();
});

/** The local mailbox: what would have been sent. Not in the API's document, since no network has it. */
export const mailboxRoutes = createRouter()
  .use(onlyWhereShown)
  .get('/', async (c) => c.json({ items: await browseKeptMails(...desk(c)) }))
  .get('/:id', describeRoute({ hide: true }), idInPath(), async (c) =>
    c.json(await readKeptMail(...desk(c), c.req.valid('param').id)),
  );

function desk(c: Context<Environment>) {
  const { database, desk } = c.get('parts');
  return [database.db, desk] as const;
}
