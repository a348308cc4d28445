import { type NeedWithOwner, needStandings } from '@navette/db';
import { needDocument } from '@navette/matchindex';
import type { NeedDocument } from '@navette/scoring';
import type { Context } from '../context/context.ts';

/** The matches of a need that a facilitator looks at first: a place among them counts as attention. */
export const LOOKED_AT_FIRST = 10;

/**
 * Needs as the engine is asked about them, whoever asks: as they stand now, with who was introduced to each and who has a place
 * in it. @returns by need
 */
export async function needsAsAsked(
  ctx: Context,
  needs: readonly NeedWithOwner[],
): Promise<(need: NeedWithOwner) => NeedDocument> {
  const ids = needs.map((need) => need.id);
  const known = await needStandings(ctx.db, ids, LOOKED_AT_FIRST);
  return (need) => needDocument(need, ctx.now(), known(need.id));
}
