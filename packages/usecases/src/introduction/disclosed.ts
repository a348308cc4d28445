import type { DisclosedIntroduction, NeedView } from '@navette/contracts';
import {
  findIntroduction,
  findMatch,
  findNeed,
  findProfile,
  findUndertakings,
  type IntroductionWithSides,
  listClocks,
  type NeedWithOwner,
} from '@navette/db';
import { namesDisclosed, notFound, projectNeed } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { noteDisclosures } from '../disclosure/note.ts';
import { namedNeed } from '../disclosure/owner-contacts.ts';
import { shownTo } from '../disclosure/shown.ts';
import { opportunityView } from '../match/view.ts';
import { needFacts } from '../need/facts.ts';

/**
 * An introduction as its startup sees it, at the stage that it has reached; what it shows for the first time is noted. The
 * caller has made sure that the actor speaks for the startup, or follows it.
 */
export async function disclosedIntroduction(
  ctx: Context,
  id: string,
  means: 'page' | 'link' = 'page',
): Promise<DisclosedIntroduction> {
  const row = await findIntroduction(ctx.db, id);
  const need = row && (await findNeed(ctx.db, row.needId));
  if (row === undefined || need === undefined) throw notFound();
  return viewDisclosed(ctx, row, need, means);
}

async function viewDisclosed(
  ctx: Context,
  row: IntroductionWithSides,
  need: NeedWithOwner,
  means: 'page' | 'link',
): Promise<DisclosedIntroduction> {
  const shown = await shownTo(ctx.db, need, [row.startupId]);
  const [match, profile, undertakings, clocks] = await Promise.all([
    row.matchId === null ? undefined : findMatch(ctx.db, row.matchId),
    findProfile(ctx.db, row.profileId),
    findUndertakings(ctx.db, need.id, [row.startupId]),
    listClocks(ctx.db, { introductionId: row.id, limit: 1 }),
  ]);
  const { stage } = shown;
  const projected: NeedView | null =
    stage === 'all' ? await namedNeed(ctx.db, need) : (projectNeed(needFacts(need), stage) as NeedView | null);
  const told =
    match === undefined || profile === undefined || stage === 'nothing'
      ? null
      : opportunityView(match, need, profile, stage === 'all' ? 'card' : stage, ctx.language);
  if (stage !== 'nothing') {
    const { undertakingId } = shown;
    await noteDisclosures(ctx, [{ need, organisationId: row.startupId, stage, means, undertakingId }]);
  }
  const [clock] = clocks.items;
  return {
    id: row.id,
    matchId: row.matchId,
    profileId: row.profileId,
    state: row.state,
    interested: row.interestedAt !== null,
    undertaken: undertakings.length > 0,
    named: namesDisclosed(row),
    clock: clock === undefined ? null : { kind: clock.kind, waitsFor: clock.waitsFor, dueOn: clock.dueOn },
    need: projected,
    explanation: told?.explanation ?? null,
  };
}
