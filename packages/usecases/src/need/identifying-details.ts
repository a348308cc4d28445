import type { NeedFull } from '@navette/contracts';
import { type Executor, findOrganisation, type NeedWithOwner, namesAtOrganisation } from '@navette/db';
import { findIdentifyingDetails, type KnownOwner } from '@navette/domain';
import { needFull } from './facts.ts';

/**
 * What is known of an owner, that its need's text must not tell before names: its people, and its contacts at an operator, or
 * at every one for what nobody is shown.
 */
export async function knownOfOwner(
  db: Executor,
  need: NeedWithOwner,
  operatorId: string | undefined,
): Promise<KnownOwner> {
  const [organisation, people] = await Promise.all([
    findOrganisation(db, need.organisationId),
    namesAtOrganisation(db, need, operatorId),
  ]);
  const given = (...words: (string | null | undefined)[]) => words.filter((word) => word != null);
  return {
    names: [need.organisationName],
    websites: given(organisation?.website),
    communes: given(organisation?.site?.commune),
    postalCodes: given(organisation?.site?.postalCode),
    people,
  };
}

/** What in a need's title and text could name its owner, for whoever writes it or approves it. */
export async function identifyingDetailsOf(
  db: Executor,
  need: NeedWithOwner,
): Promise<NonNullable<NeedFull['identifyingDetails']>> {
  const known = await knownOfOwner(db, need, need.operatorId);
  return (['title', 'description'] as const).flatMap((field) =>
    findIdentifyingDetails(need[field], known).map(({ kind, start, end, excerpt }) => ({
      field,
      kind,
      start,
      end,
      excerpt,
    })),
  );
}

/** A need with everything, as one of the owner's side reads it by itself: also what in its text could name the owner. */
export async function needOfOwnersSide(db: Executor, row: NeedWithOwner): Promise<NeedFull> {
  return needFull(row, await identifyingDetailsOf(db, row));
}
