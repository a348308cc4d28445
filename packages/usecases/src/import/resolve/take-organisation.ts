import type { OrganisationWithSite } from '@navette/db';
import type { ListedOrganisation } from '@navette/spreadsheets';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import { type OrganisationBook, refOf } from './organisation-book.ts';
import type { OrganisationWriter } from './organisation-writer.ts';

/**
 * The organisation that a row of another list (a profile, a need, a contact) belongs to. What is there is found and its
 * blanks are filled; what is not is added. A name that several bear is not guessed.
 * @throws RowRejected `ambiguous_organisation`, `no_organisation`
 */
export function takeOrganisation(
  book: OrganisationBook,
  writer: OrganisationWriter,
  document: ListedOrganisation,
  problems: ImportProblem[],
): OrganisationWithSite {
  const found = book.find(refOf(document));
  if (found === 'ambiguous') {
    throw new RowRejected('ambiguous_organisation', 'organisation', { name: document.name ?? '' });
  }
  if (found === 'unknown') {
    const { name } = document;
    if (name === undefined) throw new RowRejected('no_organisation', 'organisation');
    const created = writer.create({ ...document, name });
    book.add(created);
    return created;
  }
  if (found.by === 'name' && document.number !== undefined) {
    problems.push(noted('found_by_name', 'organisation', { name: found.organisation.name }));
  }
  const { organisation } = writer.change(found.organisation, document, {}, 'fill');
  book.add(organisation);
  return organisation;
}
