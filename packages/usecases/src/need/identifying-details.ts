import type { NeedFull } from '@navette/contracts';
import { type Executor, findOrganisation, type NeedWithOwner } from '@navette/db';
import { findIdentifyingDetails, type KnownOwner } from '@navette/domain';
import { ownerContacts } from '../disclosure/owner-contacts.ts';
import { needFull } from './facts.ts';

/** What is known of an owner, that its need's text must not tell before names. */
export async function knownOfOwner(db: Executor, need: NeedWithOwner): Promise<KnownOwner> {
  const [organisation, contacts] = await Promise.all([
    findOrganisation(db, need.organisationId),
    ownerContacts(db, need),
  ]);
  const given = (...words: (string | null | undefined)[]) => words.filter((word) => word != null);
  return {
    names: [need.organisationName],
    websites: given(organisation?.website),
    communes: given(organisation?.site?.commune),
    postalCodes: given(organisation?.site?.postalCode),
    people: contacts.map((contact) => contact.name),
  };
}

/** What in a need's title and text could name its owner, for whoever writes it or approves it. */
export async function identifyingDetailsOf(
  db: Executor,
  need: NeedWithOwner,
): Promise<NonNullable<NeedFull['identifyingDetails']>> {
  const known = await knownOfOwner(db, need);
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
