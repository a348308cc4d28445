import { type SharedShortlist, shortlistMarkInput } from '@navette/contracts';
import {
  countShortlistMarks,
  type Executor,
  findNeed,
  findOperator,
  findShortlistByToken,
  insertShortlistMark,
  listShortlistMarks,
  type ShortlistRow,
  transaction,
} from '@navette/db';
import { DomainError, invalidField, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { itemsOf } from './items.ts';
import { presentShortlist } from './present.ts';
import { startupView } from './startup-view.ts';
import { digestOfToken } from './token.ts';
import { markView, tallyOf } from './view.ts';

/** Marks that one shortlist takes, from everybody together. */
export const MOST_MARKS = 200;

/**
 * What a link shows to whoever has it, without an account. Reading changes nothing: programs that look at mails open links.
 * @throws DomainError `not_found`, the same for a token that is wrong, over, or revoked
 */
export async function readSharedShortlist(ctx: Context, token: string): Promise<SharedShortlist> {
  return viewShared(ctx.db, await openShortlist(ctx, ctx.db, token));
}

/**
 * Notes what a colleague of the owner says of one startup: go, no-go or a question, under a name that nobody checks. Said
 * again under the same name, the last word counts and the earlier ones stay.
 * @throws DomainError `not_found`; `invalid`; `illegal_transition` when the shortlist has 200 marks
 */
export async function markSharedShortlist(
  ctx: Context,
  token: string,
  input: z.input<typeof shortlistMarkInput>,
): Promise<SharedShortlist> {
  return transaction(ctx.db, async (trx) => {
    // Locked, so that two who mark at the same time are counted one after the other.
    const row = await openShortlist(ctx, trx, token, true);
    const need = await findNeed(trx, row.needId);
    if (need === undefined) throw notFound();
    const { matchId, mark, text, name } = parse(shortlistMarkInput, input);
    if (!itemsOf(row).some((item) => item.matchId === matchId)) {
      throw invalidField('/matchId', 'unknown_startup', 'the matchId of a startup of this shortlist');
    }
    if ((await countShortlistMarks(trx, row.id)) >= MOST_MARKS) {
      throw new DomainError('illegal_transition', `This shortlist has ${MOST_MARKS} marks and takes no more.`);
    }
    await insertShortlistMark(trx, {
      id: ctx.newId.ordered(),
      shortlistId: row.id,
      matchId,
      mark,
      text: text ?? null,
      name,
      at: ctx.now(),
    });
    // The log is for ever: the name that somebody typed stays in the table of marks.
    const payload = { shortlistId: row.id, mark };
    await record(trx, ctx, [{ kind: 'shortlist.marked', ...needScope(need), matchId, payload }]);
    return viewShared(trx, row);
  });
}

/** The shortlist of a link that is open now. @throws DomainError `not_found` */
export async function openShortlist(
  ctx: Pick<Context, 'now'>,
  db: Executor,
  token: string,
  lock = false,
): Promise<ShortlistRow> {
  const digest = digestOfToken(token);
  const row = digest && (await findShortlistByToken(db, digest, ctx.now(), lock));
  if (row === undefined) throw notFound();
  return row;
}

/** A shortlist as whoever holds a link to it sees it. */
export async function viewShared(db: Executor, row: ShortlistRow): Promise<SharedShortlist> {
  const presented = await presentShortlist(db, row);
  const marks = await listShortlistMarks(db, [row.id]);
  const operator = await findOperator(db, row.operatorId);
  const { need, startups, language, message, facts } = presented;
  const onList = new Set(startups.map((startup) => startup.matchId));
  return {
    language,
    operator: operator?.name ?? '',
    message,
    expiresAt: row.expiresAt?.toISOString() ?? '',
    need: { owner: need.organisationName, title: need.title, description: need.description, facts: [...facts] },
    startups: startups.map((startup) => ({ ...startupView(startup), tally: tallyOf(marks, startup.matchId) })),
    marks: marks.filter((mark) => onList.has(mark.matchId)).map(markView),
  };
}
