import { revokeShortlistInput, type SharedLink, type ShortlistFile, shareShortlistInput } from '@navette/contracts';
import { findShortlist, type NeedWithOwner, type ShortlistRow, transaction, updateShortlist } from '@navette/db';
import { DomainError, type EventKind, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { writableShortlist } from './access.ts';
import { checkItems, itemsOf } from './items.ts';
import { digestOfToken, newToken } from './token.ts';
import { viewShortlists } from './view.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Makes the link by which the owner's colleagues read and mark without an account. A link made before stops working.
 * The token is told this once; what is kept is its digest.
 * @throws DomainError `not_found`, `forbidden`, `stale_version`; `invalid` where a startup is no longer shortlisted
 */
export async function shareShortlist(
  ctx: Context,
  id: string,
  input: z.input<typeof shareShortlistInput>,
): Promise<SharedLink> {
  const { row, need } = await writableShortlist(ctx, id);
  const { version, days } = parse(shareShortlistInput, input);
  await checkItems(ctx.db, need.id, itemsOf(row));
  const token = newToken();
  const expiresAt = new Date(ctx.now().getTime() + days * DAY_MS);
  const change = { tokenDigest: digestOfToken(token) ?? null, expiresAt, revokedAt: null };
  const shortlist = await write(ctx, { row, need }, version, change, 'shortlist.shared', {
    expiresAt: expiresAt.toISOString(),
  });
  return { shortlist, token, path: `/shared/shortlists/${token}`, expiresAt: expiresAt.toISOString() };
}

/** Closes the link of a shortlist: it answers as if it had never been. @throws DomainError `illegal_transition` without one */
export async function revokeShortlist(
  ctx: Context,
  id: string,
  input: z.input<typeof revokeShortlistInput>,
): Promise<ShortlistFile> {
  const { row, need } = await writableShortlist(ctx, id);
  const { version } = parse(revokeShortlistInput, input);
  if (row.tokenDigest === null || row.revokedAt !== null) {
    throw new DomainError('illegal_transition', 'This shortlist has no link to revoke.');
  }
  return write(ctx, { row, need }, version, { revokedAt: ctx.now() }, 'shortlist.revoked', {});
}

async function write(
  ctx: Context,
  { row, need }: { readonly row: ShortlistRow; readonly need: NeedWithOwner },
  version: number,
  change: Partial<Pick<ShortlistRow, 'tokenDigest' | 'expiresAt' | 'revokedAt'>>,
  kind: EventKind,
  more: Readonly<Record<string, unknown>>,
): Promise<ShortlistFile> {
  const written = await transaction(ctx.db, async (trx) => {
    const changed = await updateShortlist(trx, row.id, version, { ...change, updatedAt: ctx.now() });
    if (!changed) throw staleVersion((await findShortlist(trx, row.id))?.version ?? row.version);
    await record(trx, ctx, [{ kind, ...needScope(need), payload: { shortlistId: row.id, ...more } }]);
    return findShortlist(trx, row.id);
  });
  const [view] = written === undefined ? [] : await viewShortlists(ctx, ctx.db, [written]);
  if (view === undefined) throw notFound();
  const { marks: _marks, ...file } = view;
  return file;
}
