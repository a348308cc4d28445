import type { NeedFull } from '@navette/contracts';
import type { Executor, NeedWithOwner } from '@navette/db';
import { needFull } from './facts.ts';

/** What in a need's title and text could name its owner, for whoever writes it or approves it. */
export async function identifyingDetailsOf(
  _db: Executor,
  _need: NeedWithOwner,
): Promise<NonNullable<NeedFull['identifyingDetails']>> {
  return [];
}

/** A need with everything, as one of the owner's side reads it by itself: also what in its text could name the owner. */
export async function needOfOwnersSide(db: Executor, row: NeedWithOwner): Promise<NeedFull> {
  return needFull(row, await identifyingDetailsOf(db, row));
}
