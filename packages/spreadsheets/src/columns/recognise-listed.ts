import type { ListedKind } from '../document/listed.ts';
import { foldHeader, plainHeader } from './fold-header.ts';
import { isListedField, type ListedField } from './listed-fields.ts';
import { LISTED_HEADERS } from './listed-headers.ts';

/** Made when a kind is first read: the command line that matches two lists needs none of them. */
const NAMES = new Map<ListedKind, ReadonlyMap<string, string>>();

/** The names of a kind's headers, as `plainHeader` leaves them, with the field that each one names. */
export function listedHeaderNames(kind: ListedKind): ReadonlyMap<string, string> {
  const known = NAMES.get(kind);
  if (known) return known;
  const headers: Readonly<Record<string, string>> = LISTED_HEADERS[kind];
  const names = new Map(
    Object.entries(headers).flatMap(([field, line]) =>
      line.split('|').map((name) => [plainHeader(name), field] as const),
    ),
  );
  NAMES.set(kind, names);
  return names;
}

/** The field of a list that moves in, that a header names in French, English, German or Dutch; undefined when it names none. */
export function recogniseListedHeader<K extends ListedKind>(header: string, kind: K): ListedField<K> | undefined {
  const names = listedHeaderNames(kind);
  for (const form of foldHeader(header, kind === 'profile' ? 'startup' : kind)) {
    const field = names.get(form);
    if (field !== undefined && isListedField(kind, field)) return field;
  }
  return undefined;
}
