import { MERGE_FIELDS, type MergeField } from '@navette/contracts';
import type { OrganisationRow, OrganisationWithSite, SiteRow } from '@navette/db';

/** The columns that a field consists of; it is blank where the first is null or empty. */
const COLUMNS = {
  name: ['name', 'nameKey'],
  number: ['number', 'register', 'country'],
  size: ['size'],
  roles: ['roles'],
  sector: ['sector', 'sectorDivision', 'sectorSection'],
  naf25: ['naf25'],
  register: ['registerCheckedAt', 'registerState', 'publication'],
  website: ['website', 'webHost'],
  phone: ['phone'],
} as const satisfies Partial<Record<MergeField, readonly (keyof OrganisationRow)[]>>;
export type RowField = keyof typeof COLUMNS;

/** Every column that a merge may change. */
export type MergedColumns = Partial<Pick<OrganisationRow, (typeof COLUMNS)[RowField][number]>>;

const SITE_COLUMNS = ['commune', 'postalCode', 'country', 'area', 'areaPath', 'lat', 'lon'] as const;
/** Where the main site of an organisation is. */
export type SitePlace = Pick<SiteRow, (typeof SITE_COLUMNS)[number]>;

export interface PlannedField {
  readonly field: MergeField;
  readonly from: 'kept' | 'merged' | 'both';
}

/**
 * From which of two organisations each field of the merged record comes: the kept one's, but for its blanks and what
 * is in `take`. Roles add up.
 */
export function planFields(
  kept: OrganisationWithSite,
  merged: OrganisationWithSite,
  take: readonly MergeField[],
): readonly PlannedField[] {
  return MERGE_FIELDS.map((field) => ({ field, from: sourceOf(field, kept, merged, take.includes(field)) }));
}

function sourceOf(
  field: MergeField,
  kept: OrganisationWithSite,
  merged: OrganisationWithSite,
  taken: boolean,
): PlannedField['from'] {
  if (isBlank(field, merged)) return 'kept';
  if (taken) return 'merged';
  if (field === 'roles') {
    const adds = merged.roles.some((role) => !kept.roles.includes(role));
    return kept.roles.length === 0 ? 'merged' : adds ? 'both' : 'kept';
  }
  // A number brings its country along: only one of the same country fills a blank without being asked for.
  if (field === 'number' && kept.country !== merged.country) return 'kept';
  return isBlank(field, kept) ? 'merged' : 'kept';
}

function isBlank(field: MergeField, row: OrganisationWithSite): boolean {
  if (field === 'site') return row.site === null || sayOf('site', row) === null;
  const value = row[COLUMNS[field][0]];
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A field of the kept organisation that a merge changes: its columns as they were, and as they become. */
export interface FieldChange {
  readonly field: RowField;
  readonly was: MergedColumns;
  readonly became: MergedColumns;
}

/** What a plan changes in the kept organisation, its site apart. */
export function fieldChanges(
  plan: readonly PlannedField[],
  kept: OrganisationRow,
  merged: OrganisationRow,
): readonly FieldChange[] {
  return plan.flatMap(({ field, from }): FieldChange[] => {
    if (field === 'site' || from === 'kept') return [];
    const became = from === 'both' ? { roles: bothRoles(kept, merged) } : columnsOf(field, merged);
    return [{ field, was: columnsOf(field, kept), became }];
  });
}

/** The columns of a field as an organisation has them. */
export function columnsOf(field: RowField, row: OrganisationRow): MergedColumns {
  return Object.fromEntries(COLUMNS[field].map((column) => [column, row[column]]));
}

/** The place of a main site. */
export function placeOfSite(site: SiteRow): SitePlace {
  const { commune, postalCode, country, area, areaPath, lat, lon } = site;
  return { commune, postalCode, country, area, areaPath, lat, lon };
}

export function bothRoles(kept: OrganisationRow, merged: OrganisationRow): string[] {
  return [...new Set([...kept.roles, ...merged.roles])];
}

/** A field as a person reads it; null where nothing is said. */
export function sayOf(field: MergeField, row: OrganisationWithSite): string | string[] | null {
  switch (field) {
    case 'number':
      return row.number && `${row.country} ${row.register ?? ''} ${row.number}`;
    case 'register':
      return row.registerCheckedAt && [row.registerState, row.publication].filter((said) => said !== null);
    case 'roles':
      return row.roles.length > 0 ? row.roles : null;
    case 'site': {
      const { postalCode, commune, area, lat, lon } = row.site ?? {};
      const words = [postalCode, commune, area && `(${area})`].filter(Boolean).join(' ');
      return words || (lat != null && lon != null ? `${lat}, ${lon}` : null);
    }
    default:
      return row[field];
  }
}

/** Whether columns are still as they were once written as JSON, in whatever order they come back. */
export function sameColumns(now: object, written: object): boolean {
  const texts = (columns: object) =>
    new Map(Object.entries(columns).map(([name, value]) => [name, JSON.stringify(value)]));
  const [one, other] = [texts(now), texts(written)];
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}
