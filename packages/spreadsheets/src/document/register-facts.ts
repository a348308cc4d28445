import type { Address } from '../values/address.ts';
import { readPublication, readRegisterState } from '../values/register-state.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/** How much of what a register knows of a company may be passed on. */
export type Publication = 'full' | 'partial' | 'none';

/**
 * Whether a column says that the company, or this establishment of it, is closed; told (`closed_company`) as the reason for
 * which the row is left out. Leaving the column out in the mapping brings such rows in.
 */
export function isClosed(reader: ListedReaderOf<'registerState'>): boolean {
  const cell = reader.cells('registerState').find(({ text }) => readRegisterState(text) === 'closed');
  if (cell) reader.tell(cell.column, 'closed_company', cell.text, {}, 'rejected');
  return cell !== undefined;
}

/** What may be passed on of a company, as the strictest of its columns says; told (`partly_published`) when not all may. */
export function publicationOf(reader: ListedReaderOf<'publication'>): Publication {
  const said = reader.cells('publication').map((cell) => ({ cell, answer: readPublication(cell.text) }));
  const strict = said.find(({ answer }) => answer === 'none') ?? said.find(({ answer }) => answer === 'partial');
  if (!strict) return 'full';
  reader.tell(strict.cell.column, 'partly_published', strict.cell.text, {}, 'noted');
  return strict.answer;
}

/** An address without what may not be passed on: street and postal code, where only a part may; all of it, where nothing may. */
export function respecting(publication: Publication, address: Address): Address {
  if (publication === 'full') return address;
  const { street: _street, postalCode: _postalCode, ...town } = address;
  return publication === 'partial' ? town : address.country === undefined ? {} : { country: address.country };
}
