import type { Executor } from '@navette/db';
import type { Context } from '../context/context.ts';
import { enqueue } from '../context/record.ts';

/** Ids that one job is given at most. */
const AT_ONCE = 500;

/** Leaves the jobs that follow from a batch of rows: profiles to be matched, organisations to be compared. */
export async function enqueueBatches(
  trx: Executor,
  ctx: Context,
  touched: { readonly profileIds?: readonly string[]; readonly organisationIds?: readonly string[] },
): Promise<void> {
  const profiles = pieces(touched.profileIds ?? []).map((profileIds) => ({ profileIds }));
  const organisations = pieces(touched.organisationIds ?? []).map((organisationIds) => ({ organisationIds }));
  if (profiles.length > 0) await enqueue(trx, ctx, 'match-profiles', profiles);
  if (organisations.length > 0) await enqueue(trx, ctx, 'find-duplicates', organisations);
}

function pieces(ids: readonly string[]): string[][] {
  const list: string[][] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) list.push(ids.slice(at, at + AT_ONCE));
  return list;
}
