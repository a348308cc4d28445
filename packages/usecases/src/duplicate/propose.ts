import {
  findDuplicatesAmong,
  findLookAlikes,
  findOrganisationsById,
  type OrganisationPair,
  putDuplicates,
  transaction,
  withdrawDuplicates,
} from '@navette/db';
import { authorise, DUPLICATE_THRESHOLD, type DuplicateReason, reasonsGrew, scoreDuplicate } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { comparedOrganisation } from './compared.ts';

/** Organisations that one call looks at. */
const LOOKED_AT_ONCE = 500;

export interface Proposed {
  /** Pairs that were compared. */
  readonly compared: number;
  /** New proposals, and those that were set aside before and have new reasons. */
  readonly proposed: number;
  /** Proposals that no longer hold. */
  readonly withdrawn: number;
}

/**
 * Looks for records of the directory that look like one of these organisations, and writes down each likely pair once,
 * with its score and reasons. A second run changes nothing; a pair that a person set aside stays so until its reasons grew.
 * @throws RangeError for more than 500 ids
 */
export async function proposeDuplicates(ctx: Context, organisationIds: readonly string[]): Promise<Proposed> {
  authorise(ctx.actor, 'duplicate.propose');
  if (organisationIds.length > LOOKED_AT_ONCE) throw new RangeError(`at most ${LOOKED_AT_ONCE} organisations at once`);
  const ids = [...new Set(organisationIds)];
  const [alike, before] = await Promise.all([findLookAlikes(ctx.db, ids), findDuplicatesAmong(ctx.db, ids)]);
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const standing = before.filter((row) => row.state === 'proposed');
  const pairs = new Map([...alike, ...standing].map((pair) => [keyOf(pair), pair]));
  const rows = await findOrganisationsById(ctx.db, [
    ...new Set([...pairs.values()].flatMap((pair) => [pair.firstId, pair.secondId])),
  ]);
  // Of an organisation that was forgotten, nothing is left to compare.
  const there = rows.filter((row) => row.erasedAt === null);
  const organisations = new Map(there.map((row) => [row.id, comparedOrganisation(row)]));

  const likely = [...pairs].flatMap(([key, { firstId, secondId }]) => {
    const [first, second] = [organisations.get(firstId), organisations.get(secondId)];
    if (first === undefined || second === undefined) return [];
    const { score, reasons } = scoreDuplicate(first, second);
    return score < DUPLICATE_THRESHOLD ? [] : [{ key, firstId, secondId, score, reasons }];
  });
  const likelyKeys = new Set(likely.map((pair) => pair.key));
  const gone = standing.filter((row) => !likelyKeys.has(keyOf(row)));
  const again = likely.flatMap(({ key, reasons }) => {
    const row = known.get(key);
    const grew = row?.state === 'dismissed' && reasonsGrew(row.reasons as DuplicateReason[], reasons);
    return grew ? [row.id] : [];
  });
  const write = likely.filter(({ key }) => {
    const row = known.get(key);
    return row === undefined || row.state === 'proposed' || again.includes(row.id);
  });
  const withdrawn = await transaction(ctx.db, async (trx) => {
    await putDuplicates(
      trx,
      write.map(({ firstId, secondId, score, reasons }) => ({
        id: ctx.newId.ordered(),
        firstId,
        secondId,
        score,
        reasons: JSON.stringify(reasons),
        state: 'proposed',
        createdAt: ctx.now(),
      })),
      again,
    );
    return withdrawDuplicates(
      trx,
      gone.map((row) => row.id),
    );
  });
  const fresh = write.filter(({ key }) => known.get(key)?.state !== 'proposed');
  return { compared: pairs.size, proposed: fresh.length, withdrawn };
}

function keyOf(pair: OrganisationPair): string {
  return `${pair.firstId} ${pair.secondId}`;
}
