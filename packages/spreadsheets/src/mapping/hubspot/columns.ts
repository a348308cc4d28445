import type { ListedField } from '../../columns/listed-fields.ts';
import type { ListedKind } from '../../document/listed.ts';

/** Headers of an export by the field that they feed, the surest first; `leftOut`: what would be taken for something else. */
export type HeadersOf<K extends ListedKind> = Readonly<
  Partial<Record<ListedField<K>, readonly string[]>> & { readonly leftOut?: readonly string[] }
>;

/** The columns of a mapping, in the order of its headers. */
export function columnsOf<K extends ListedKind>(
  headers: HeadersOf<K>,
): Readonly<Record<string, ListedField<K> | null>> {
  const columns: Record<string, ListedField<K> | null> = {};
  for (const [field, names] of Object.entries(headers) as [ListedField<K> | 'leftOut', readonly string[]][]) {
    for (const name of names) columns[name] = field === 'leftOut' ? null : field;
  }
  return columns;
}

/** The id of the record itself, in HubSpot's English, French, German and Dutch. */
export const RECORD_ID = [
  'Record ID',
  "ID de fiche d'informations",
  "ID de l'enregistrement",
  'ID de la fiche',
  'Datensatz-ID',
  'Record-ID',
  'hs_object_id',
];

/** The records that one belongs to; HubSpot leaves these headers in English whatever the language. */
export const COMPANY_IDS = [
  'Associated Company IDs (Primary)',
  'Associated Company IDs',
  'Associated CompanyIDs',
  'Associated Company ID',
  'Primary Associated Company ID',
  "ID de l'entreprise associée principale",
  'IDs des entreprises associées',
];
export const COMPANY_NAMES = [
  'Associated Company (Primary)',
  'Associated Company',
  'Associated Company Names (Primary)',
  'Entreprise associée',
];
export const CONTACT_IDS = ['Associated Contact IDs', 'Associated ContactIDs', 'IDs des contacts associés'];
export const CONTACT_NAMES = ['Associated Contact', 'Associated Contacts', 'Contact associé'];
export const DEAL_IDS = ['Associated Deal IDs', 'Associated DealIDs', 'IDs des transactions associées'];
export const DEAL_NAMES = ['Associated Deal', 'Transaction associée'];
