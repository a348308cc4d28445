import type { ListedKind } from '../document/listed.ts';
import { isConfidential } from './confidential.ts';
import { asksAboutContact, isAboutBuyer } from './consent.ts';
import { foldHeader, plainHeader } from './fold-header.ts';
import { isListedField, type ListedField } from './listed-fields.ts';
import { LISTED_HEADERS } from './listed-headers.ts';
import { type AddressGroup, isPrivate, withoutPrivate, withoutQualifier } from './qualifier.ts';

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

/** A field that a header names, and which of several addresses of the row it belongs to. */
export interface NamedField<K extends ListedKind> {
  readonly field: ListedField<K>;
  readonly group: AddressGroup;
}

/** Fields of which a row may have several, told apart by a word beside the name: "Billing City", "Téléphone (bureau)". */
const SEVERAL: ReadonlySet<string> = new Set([
  ...['street', 'city', 'postalCode', 'department', 'region', 'country', 'latitude', 'longitude'],
  ...['phone', 'mobile', 'email', 'website', 'size', 'sector', 'siret', 'name', 'registerState', 'publication'],
]);
/** What these words mean beside the name of an address only. */
const BESIDE_AN_ADDRESS: Readonly<Record<string, string>> = { code: 'postalCode', etat: 'region', zip: 'postalCode' };
/** A legal name is the name; "Nom" beside it may be anybody's, and a brand is the last resort. */
const BARE_NAMES = new Set(['nom', 'name', 'naam', 'libelle', 'intitule', 'label']);
const BRANDS = /^(?:enseigne|nom commercial|denomination usuelle|sigle|brand|marque|handelsnaam)/;

const IN_ADDRESS: ReadonlySet<string> = new Set(['city', 'postalCode', 'department', 'region', 'country']);
/** Of these a private one is nobody's business. */
const REACHES: ReadonlySet<string> = new Set(['street', 'city', 'postalCode', 'phone', 'mobile', 'email']);

/** The field of a list that moves in, that a header names in French, English, German or Dutch; undefined when it names none. */
export function recogniseListedHeader<K extends ListedKind>(header: string, kind: K): NamedField<K> | undefined {
  const names = listedHeaderNames(kind);
  const whole = foldHeader(header, kind === 'profile' ? 'startup' : kind);
  const forms = kind === 'opposition' ? [...whole, ...whole.map(withoutPrivate)] : whole;
  const kept = systemColumn(header);
  if (kept !== undefined) return kept === 'id' && isListedField(kind, kept) ? { field: kept, group: '' } : undefined;
  if (kind === 'contact' && isAboutBuyer(header)) return undefined;
  const secret =
    kind === 'need' && isConfidential(header) && isListedField(kind, 'visibility') ? 'visibility' : undefined;
  const found = secret === undefined ? forms.find((form) => names.has(form)) : undefined;
  const bracket = found === undefined || found === forms[0] ? undefined : inBracket(forms[0] ?? '', names);
  if (bracket !== undefined && isListedField(kind, bracket)) return { field: bracket, group: '' };
  const direct = secret ?? names.get(found ?? '');
  const reached = (field: string): boolean => kind !== 'opposition' && REACHES.has(field) && forms.some(isPrivate);
  if (direct !== undefined && isListedField(kind, direct)) {
    if (reached(direct)) return undefined;
    const name = direct === 'name' && kind === 'organisation' ? (found ?? '') : '';
    return { field: direct, group: BARE_NAMES.has(name) ? 'office' : BRANDS.test(name) ? 'other' : '' };
  }
  if (kind === 'contact' && asksAboutContact(header) && isListedField(kind, 'optedOut')) {
    return { field: 'optedOut', group: '' };
  }
  for (const [name, group] of forms.flatMap(withoutQualifier)) {
    const field = BESIDE_AN_ADDRESS[name] ?? names.get(name);
    if (field === undefined || !SEVERAL.has(field) || !isListedField(kind, field)) continue;
    return reached(field) ? undefined : { field, group };
  }
  return undefined;
}

/** "Adresse (code postal)": what the address says, not the address. */
function inBracket(whole: string, names: ReadonlyMap<string, string>): string | undefined {
  return withoutQualifier(whole)
    .map(([name]) => names.get(name))
    .find((field) => field !== undefined && IN_ADDRESS.has(field));
}

/** The columns that Dynamics adds for itself: the record's own id, then what is nobody's. */
function systemColumn(header: string): 'id' | 'none' | undefined {
  const [, name] =
    /^\((?:Do Not Modify|Ne pas modifier|Nicht ändern|Niet wijzigen)\)\s*(.*)$/i.exec(header.trim()) ?? [];
  if (name === undefined) return undefined;
  return /^(?:account|compte|contact|kontakt|contactpersoon|firma|lead|prospect|opportunity|opportunité)$/i.test(name)
    ? 'id'
    : 'none';
}
