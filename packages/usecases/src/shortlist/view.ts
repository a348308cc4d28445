import type { ShortlistFile, ShortlistFileWithMarks } from '@navette/contracts';
import {
  type Executor,
  findListedStartups,
  type ListedStartup,
  listShortlistMarks,
  type ShortlistMarkRow,
  type ShortlistRow,
} from '@navette/db';
import { isLanguage } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import { itemsOf } from './items.ts';

type Tally = ShortlistFile['items'][number]['tally'];
type Mark = ShortlistFileWithMarks['marks'][number];

/** Shortlists as the owner's side sees them, each with its marks. */
export async function viewShortlists(
  ctx: Pick<Context, 'now'>,
  db: Executor,
  rows: readonly ShortlistRow[],
): Promise<ShortlistFileWithMarks[]> {
  const matchIds = rows.flatMap((row) => itemsOf(row).map((item) => item.matchId));
  const [startups, marks] = await Promise.all([
    findListedStartups(db, matchIds),
    listShortlistMarks(
      db,
      rows.map((row) => row.id),
    ),
  ]);
  return rows.map((row) => {
    const own = marks.filter((mark) => mark.shortlistId === row.id);
    return { ...fileView(ctx, row, startups, own), marks: own.map(markView) };
  });
}

function fileView(
  ctx: Pick<Context, 'now'>,
  row: ShortlistRow,
  startups: ReadonlyMap<string, ListedStartup>,
  marks: readonly ShortlistMarkRow[],
): ShortlistFile {
  return {
    id: row.id,
    needId: row.needId,
    language: isLanguage(row.language) ? row.language : 'fr',
    message: row.message,
    items: itemsOf(row).flatMap(({ matchId, note }) => {
      const startup = startups.get(matchId);
      if (startup === undefined) return [];
      const { organisation, title, state } = startup;
      return [{ matchId, note, startup: { organisation, title }, state, tally: tallyOf(marks, matchId) }];
    }),
    link: { state: linkState(row, ctx.now()), expiresAt: row.expiresAt?.toISOString() ?? null },
    createdBy: row.createdBy,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function linkState(row: ShortlistRow, now: Date): ShortlistFile['link']['state'] {
  if (row.tokenDigest === null || row.expiresAt === null) return 'none';
  if (row.revokedAt !== null) return 'revoked';
  return row.expiresAt > now ? 'open' : 'expired';
}

export function markView(row: ShortlistMarkRow): Mark {
  const { matchId, mark, text, name, at, counts } = row;
  return { matchId, mark, text, name, at: at.toISOString(), counts };
}

/** The last word of each name on one startup. */
export function tallyOf(marks: readonly ShortlistMarkRow[], matchId: string): Tally {
  const last = marks.filter((mark) => mark.counts && mark.matchId === matchId);
  const count = (mark: ShortlistMarkRow['mark']) => last.filter((one) => one.mark === mark).length;
  return { go: count('go'), noGo: count('no_go'), question: count('question') };
}
