import {
  CARRIED_OF_ORGANISATION,
  carryReferences,
  type Executor,
  findContactPairs,
  moveBelongings,
  moveExternalIds,
  moveMemberships,
  pointToKept,
} from '@navette/db';
import type { Context } from '../../context/context.ts';
import { joinContacts } from './contacts.ts';
import type { MergeMoved } from './merge-record.ts';

/** Gives everything that belongs to the merged organisation to the kept one. @returns what an undo needs */
export async function moveEverything(
  trx: Executor,
  ctx: Context,
  keptId: string,
  mergedId: string,
): Promise<MergeMoved> {
  const move = { from: mergedId, to: keptId, at: ctx.now() };
  const joined = await joinContacts(trx, ctx, await findContactPairs(trx, keptId, mergedId));
  return {
    joined,
    contacts: await moveBelongings(trx, 'contacts', move, { except: joined.map((pair) => pair.mergedContactId) }),
    profiles: await moveBelongings(trx, 'profiles', move),
    needs: await moveBelongings(trx, 'needs', move),
    activities: await moveBelongings(trx, 'activities', move),
    sites: await moveBelongings(trx, 'sites', move),
    memberships: await moveMemberships(trx, mergedId, keptId),
    carried: await carryReferences(trx, CARRIED_OF_ORGANISATION, move),
    externalIds: await moveExternalIds(trx, 'organisation', move),
    followers: await pointToKept(trx, mergedId, keptId),
  };
}
