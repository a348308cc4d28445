import { type Executor, findLink, type LinkRow } from '@navette/db';
import { type LinkActor, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import type { LinkSigner } from './signer.ts';

/** A context that can tell our links from others. */
export interface LinkContext extends Context {
  readonly links: LinkSigner;
}

/**
 * The link of a token, if it is open now or was used. `lock`: until the end of the transaction.
 * @throws DomainError `not_found`, the same for a token that is wrong, over, or taken back
 */
export async function openLink(
  ctx: Pick<LinkContext, 'links' | 'now'>,
  db: Executor,
  token: string,
  lock = false,
): Promise<LinkRow> {
  const id = ctx.links.idOf(token);
  const row = id === undefined ? undefined : await findLink(db, id, lock);
  const isOpen =
    row !== undefined && ctx.links.isTokenOf(token, row) && row.revokedAt === null && row.expiresAt > ctx.now();
  if (!isOpen) throw notFound();
  return row;
}

/** Whoever holds a link, as the policy table sees them. */
export function holderOf(row: LinkRow): LinkActor {
  const opens = [row.needId, row.introductionId, row.shortlistId, row.outcomeId, row.invitationId, row.id];
  return {
    kind: 'link',
    linkId: row.id,
    purpose: row.purpose,
    side: row.side,
    // A startup's link opens its own introduction; the need that it is about is the owner's to open.
    opens: opens.filter((id) => id !== null && !(row.side === 'startup' && id === row.needId)) as string[],
  };
}
