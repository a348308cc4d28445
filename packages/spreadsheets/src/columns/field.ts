/** What a column of a list of needs can say. The last line: known, so that nobody is warned of them, but not matched on. */
export const NEED_FIELDS = [
  'id',
  'title',
  'text',
  'capabilities',
  'sector',
  'size',
  'city',
  'postalCode',
  'department',
  'region',
  'country',
  'latitude',
  'longitude',
  'areas',
  'radiusKm',
  'trl',
  'certificates',
  'languages',
  'language',
  'excludedSectors',
  'paidTrial',
  'budget',
  'budgetMinimum',
  'budgetMaximum',
  'decisionDate',
  'weeksToDecision',
  ...(['organisation', 'contact', 'website', 'year', 'kind'] as const),
] as const;

export type NeedField = (typeof NEED_FIELDS)[number];

/** What a column of a list of startups can say. The last line: known but not matched on. */
export const PROFILE_FIELDS = [
  'id',
  'siret',
  'siren',
  'name',
  'project',
  'title',
  'text',
  'domain',
  'capabilities',
  'sectors',
  'city',
  'postalCode',
  'department',
  'region',
  'country',
  'latitude',
  'longitude',
  'areas',
  'trl',
  'certificates',
  'languages',
  'language',
  'capacityLeft',
  'paidPilotOnly',
  'minimumBudget',
  'leadTimeWeeks',
  'wishedSizes',
  'wishedSectors',
  'wishedAreas',
  ...(['activityCode', 'size', 'contact', 'website', 'year', 'kind'] as const),
] as const;

export type ProfileField = (typeof PROFILE_FIELDS)[number];

export type RecordKind = 'need' | 'startup';

/** The field names of each kind, as a mapping file writes them. */
export const FIELDS = { need: NEED_FIELDS, startup: PROFILE_FIELDS } as const;

export interface FieldOf {
  need: NeedField;
  startup: ProfileField;
}
