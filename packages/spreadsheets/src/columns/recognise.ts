import type { FieldOf, NeedField, ProfileField, RecordKind } from './field.ts';
import { foldHeader, plainHeader } from './fold-header.ts';
import { NEED_HEADERS } from './need-headers.ts';
import { PROFILE_HEADERS } from './profile-headers.ts';

const NAMES: { readonly [K in RecordKind]: ReadonlyMap<string, FieldOf[K]> } = {
  need: index<NeedField>(NEED_HEADERS),
  startup: index<ProfileField>(PROFILE_HEADERS),
};

/** The field that a header names in French, English, German or Dutch; undefined when it names none. */
export function recogniseHeader<K extends RecordKind>(header: string, kind: K): FieldOf[K] | undefined {
  const names: ReadonlyMap<string, FieldOf[K]> = NAMES[kind];
  for (const form of foldHeader(header, kind)) {
    const field = names.get(form);
    if (field) return field;
  }
  return undefined;
}

/** Examples of header names that are understood for a field. */
export function acceptedHeaders<K extends RecordKind>(field: FieldOf[K], kind: K): readonly string[] {
  return [...NAMES[kind]].filter(([, accepted]) => accepted === field).map(([name]) => name);
}

function index<F extends string>(headers: Readonly<Record<F, string>>): ReadonlyMap<string, F> {
  const names = new Map<string, F>();
  for (const field of Object.keys(headers) as F[]) {
    for (const name of headers[field].split('|')) names.set(plainHeader(name), field);
  }
  return names;
}
