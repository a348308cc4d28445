import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  endRematch,
  findNeeds,
  findOpenPart,
  findRematch,
  listOpenParts,
  markPartDone,
  transaction,
} from '@navette/db';
import { authorise, DomainError } from '@navette/domain';
import type { Context, IndexContext } from '../context/context.ts';
import { record } from '../context/record.ts';
import { needsAsAsked } from '../match/as-asked.ts';
import { suggestMatches } from '../match/suggest.ts';
import { askEngine, type EngineAnswer, profilesIn, writeSuggestions } from '../match/write-suggestions.ts';

/** Parts of a run that nobody has finished; none when it ended or does not exist. */
export async function unfinishedRematchParts(ctx: Context, rematchId: string): Promise<readonly number[]> {
  authorise(ctx.actor, 'need.match');
  const run = await findRematch(ctx.db, rematchId);
  return run?.state === 'running' ? listOpenParts(ctx.db, rematchId) : [];
}

/** Matches the needs of one part. Done before, it is left alone. @returns how many needs were matched */
export async function rematchPart(ctx: IndexContext, rematchId: string, part: number): Promise<{ needs: number }> {
  authorise(ctx.actor, 'need.match');
  const needIds = await findOpenPart(ctx.db, rematchId, part);
  if (needIds === undefined) return { needs: 0 };
  await suggestTogether(ctx, needIds);
  await markPartDone(ctx.db, rematchId, part, { matched: needIds.length, at: ctx.now() });
  return { needs: needIds.length };
}

/**
 * The same as `suggestMatches` for each, with what can be read for all of them read once. A wish that stands stays: its
 * own job comes, and finds little to do.
 */
async function suggestTogether(ctx: IndexContext, needIds: readonly string[]): Promise<void> {
  await ctx.index.catchUp();
  const answers: EngineAnswer[] = [];
  const needs = await findNeeds(ctx.db, needIds);
  const asked = await needsAsAsked(ctx, needs);
  for (const need of needs) {
    if (need.state === 'published') answers.push(askEngine(ctx, need, asked(need)));
    // Heartbeats and prompt jobs have their turn between two needs.
    await nextTurn();
  }
  const profileOf = await profilesIn(ctx, answers);
  for (const answer of answers) {
    const outcome = await writeSuggestions(ctx, answer, profileOf);
    if (outcome === 'changed meanwhile') await suggestMatches(ctx, { needId: answer.need.id });
  }
}

/**
 * Ends a run whose parts are all done.
 * @throws DomainError `unavailable` while some are not: the job is tried again, and sends what is missing
 */
export async function finishRematch(ctx: Context, rematchId: string): Promise<void> {
  authorise(ctx.actor, 'need.match');
  const open = await unfinishedRematchParts(ctx, rematchId);
  if (open.length > 0) throw new DomainError('unavailable', `${open.length} parts of this run are not done yet.`);
  await transaction(ctx.db, async (trx) => {
    if (!(await endRematch(trx, rematchId, ctx.now()))) return;
    const run = await findRematch(trx, rematchId);
    await record(trx, ctx, [{ kind: 'rematch.finished', payload: { rematchId, needs: run?.needs ?? 0 } }]);
  });
}
