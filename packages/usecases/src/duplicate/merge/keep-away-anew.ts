import { type Carried, type Executor, needsOfVetoes } from '@navette/db';
import type { Context } from '../../context/context.ts';
import { sendToMatching } from '../../match/want.ts';

/** Needs whose vetoes went over with a merge, that one call sends to be matched. */
const NEEDS_AT_ONCE = 1_000;

/** Matches needs anew whose owner keeps somebody else away since vetoes went over; what is shown heeds them at once. */
export async function keepAwayAnew(trx: Executor, ctx: Context, carried: Carried): Promise<void> {
  const vetoIds = [
    ...new Set([...(carried['vetoes.organisation_id'] ?? []), ...(carried['vetoes.owner_organisation_id'] ?? [])]),
  ];
  await sendToMatching(trx, ctx, await needsOfVetoes(trx, vetoIds, NEEDS_AT_ONCE));
}
