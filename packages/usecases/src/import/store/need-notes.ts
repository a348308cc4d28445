import { DESK_EDITION_ID, type insertActivities } from '@navette/db';
import type { ListedNeedRecord } from '@navette/spreadsheets';
import type { Context } from '../../context/context.ts';
import { momentOf } from '../moment.ts';
import type { ImportRun } from '../run.ts';

const TEXT_LENGTH = 50_000;

/** What a list notes of a need, as a note of the operator's own: startups read a need's text, and this was not written for them. */
export function noteOf(
  document: ListedNeedRecord,
  ctx: Context,
  run: ImportRun,
  of: { readonly needId: string; readonly organisationId: string },
): Parameters<typeof insertActivities>[1][number] {
  const now = ctx.now();
  return {
    id: ctx.newId.ordered(),
    ...of,
    operatorId: run.operatorId,
    editionId: DESK_EDITION_ID,
    authorId: null,
    kind: 'note',
    source: run.source,
    text: (document.notes ?? '').slice(0, TEXT_LENGTH),
    at: document.createdOn === undefined ? now : momentOf(document.createdOn),
    createdAt: now,
    updatedAt: now,
  };
}
