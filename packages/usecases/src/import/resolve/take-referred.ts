import type { OrganisationWithSite } from '@navette/db';
import { type ImportProblem, noted, RowRejected } from '../problem.ts';
import type { OrganisationBook, OrganisationRef } from './organisation-book.ts';
import type { OrganisationWriter } from './organisation-writer.ts';

/**
 * The organisation that a contact names in passing: found, or added when it has a name.
 * @returns undefined, and a note, when the row gives an id or a domain that nobody has
 * @throws RowRejected `ambiguous_organisation`
 */
export function takeReferred(
  book: OrganisationBook,
  writer: OrganisationWriter,
  ref: OrganisationRef,
  problems: ImportProblem[],
): OrganisationWithSite | undefined {
  const found = book.find(ref);
  if (found === 'ambiguous') throw new RowRejected('ambiguous_organisation', 'organisation', { name: ref.name ?? '' });
  if (found !== 'unknown') return found.organisation;
  if (ref.name === undefined) {
    problems.push(noted('unknown_organisation', 'organisation', { name: namesOf(ref) }));
    return undefined;
  }
  const created = writer.create({ name: ref.name, ...(ref.number !== undefined && { number: ref.number }) });
  book.add(created);
  const [externalId] = ref.externalIds ?? [];
  if (externalId !== undefined) book.learn({ externalId, recordId: created.id, cells: {} });
  return created;
}

/** Whatever a row says of an organisation, for a message. */
export function namesOf(ref: OrganisationRef): string {
  return ref.name ?? ref.number?.number ?? ref.externalIds?.join(', ') ?? ref.domain ?? '';
}
