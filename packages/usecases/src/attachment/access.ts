import type { AttachmentRow, NeedWithOwner } from '@navette/db';
import { notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { namedParty, type Party } from '../introduction/party.ts';
import { isOfNeed } from './keep.ts';
import { type Readable, readableFiles } from './readable.ts';

/** What a file is of, as the actor sees that: a need with its files, or an introduction. */
export type FileHome =
  | { readonly of: 'need'; readonly need: NeedWithOwner; readonly files: readonly Readable[] }
  | { readonly of: 'introduction'; readonly party: Party };

/**
 * What a file is of. As much is asked whatever it is of, and whether or not there is one.
 * @throws DomainError `not_found`; `illegal_transition` for a file of an introduction before names
 */
export async function homeOfFile(
  ctx: Context,
  row: AttachmentRow | undefined,
  action: 'evidence.read' | 'evidence.write',
): Promise<FileHome> {
  const [ofIntroduction, ofNeed] = await Promise.allSettled([
    namedParty(ctx, row?.introductionId ?? NO_ID, action),
    readableFiles(ctx, row?.needId ?? NO_ID),
  ]);
  if (row === undefined) throw notFound();
  if (isOfNeed(row)) {
    if (ofNeed.status === 'rejected') throw ofNeed.reason;
    return { of: 'need', ...ofNeed.value };
  }
  if (ofIntroduction.status === 'rejected') throw ofIntroduction.reason;
  return { of: 'introduction', party: ofIntroduction.value };
}
