import { type Executor, findOrganisation, type NeedWithOwner } from '@navette/db';
import { findIdentifyingDetails, strikeOut } from '@navette/domain';
import { ownerRecipients } from '../mail/recipients.ts';

/**
 * A text without what could tell who the owner of a need is: its name and people, addresses, numbers. What is struck out is
 * kept nowhere.
 */
export async function maskText(db: Executor, need: NeedWithOwner, text: string): Promise<string> {
  const [owner, people] = await Promise.all([findOrganisation(db, need.organisationId), ownerRecipients(db, need)]);
  const known = {
    names: [need.organisationName, ...people.map((person) => person.name)],
    places: owner?.site?.commune ? [owner.site.commune] : [],
  };
  return strikeOut(text, findIdentifyingDetails(text, known));
}
