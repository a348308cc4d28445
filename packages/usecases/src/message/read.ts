import { type Message, pageRequest } from '@navette/contracts';
import { findMessage, listMessages, type Page } from '@navette/db';
import { invalidField } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { partyOf } from '../introduction/party.ts';
import { messageView } from './view.ts';

/** The thread of an introduction, newest first, as the reader's side may read it. @throws DomainError `not_found` */
export async function browseMessages(
  ctx: Context,
  introductionId: string,
  query: z.input<typeof pageRequest>,
): Promise<Page<Message>> {
  const { side, named } = await partyOf(ctx, introductionId, 'message.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findMessage(ctx.db, cursor))?.introductionId !== introductionId)
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  // An introduction that was begun anew has messages from when names were known.
  const maskedOnly = side === 'startup' && !named;
  const page = await listMessages(ctx.db, { introductionId, maskedOnly, after: cursor, limit });
  return { items: page.items.map((row) => messageView(row, { side, named })), next: page.next };
}
