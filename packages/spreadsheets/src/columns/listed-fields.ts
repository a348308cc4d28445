import { NEED_FIELDS, PROFILE_FIELDS } from './field.ts';

const PLACE = ['street', 'city', 'postalCode', 'department', 'region', 'country', 'latitude', 'longitude'] as const;

/** What tells one company from another, by number. `number` and `register`: any country's; `vat`: a VAT number. */
const IDENTITY = ['siren', 'siret', 'register', 'number', 'vat'] as const;

/** What a column can say of an organisation besides its name and id. */
const COMPANY = [
  ...IDENTITY,
  ...(['size', 'roles', 'website', 'phone', 'email', 'mailDomain', 'registerState', 'publication'] as const),
] as const;

/** Known for `navette match` but not read there; a list that moves in reads them under names of their own. */
type NeedUnread = 'organisation' | 'contact' | 'website' | 'year' | 'kind';
type ProfileUnread = 'activityCode' | 'size' | 'contact' | 'website' | 'year' | 'kind';

const MATCHED_NEED = without(NEED_FIELDS, [
  'organisation',
  'contact',
  'website',
  'year',
  'kind',
] satisfies NeedUnread[]);
const MATCHED_PROFILE = without(PROFILE_FIELDS, [
  ...(['activityCode', 'size', 'contact', 'website', 'year', 'kind'] satisfies ProfileUnread[]),
  ...PLACE,
  ...IDENTITY,
] as const);

/** What a column of a list that moves in can say, by kind of list: the names that a mapping writes. */
export const LISTED_FIELDS = {
  /** `firstName`, `lastName`: of somebody who trades under the own name. */
  organisation: ['id', 'name', 'firstName', 'lastName', ...COMPANY, 'sector', ...PLACE],
  profile: [...MATCHED_PROFILE, ...COMPANY, 'sector', ...PLACE],
  need: [
    ...MATCHED_NEED,
    ...(['street', 'organisation', 'organisationId', ...IDENTITY, 'website', 'mailDomain', 'phone'] as const),
    ...([
      'contact',
      'contactId',
      'email',
      'referent',
      'kind',
      'state',
      'stateReason',
      'visibility',
      'decisionMaker',
    ] as const),
    ...(['approvedOn', 'approvedBy', 'createdOn', 'notes'] as const),
  ],
  contact: [
    ...([
      'id',
      'email',
      'firstName',
      'lastName',
      'name',
      'jobTitle',
      'phone',
      'mobile',
      'language',
      'optedOut',
    ] as const),
    ...(['organisation', 'organisationId', 'siren', 'siret', 'mailDomain'] as const),
  ],
  activity: [
    ...([
      'id',
      'kind',
      'at',
      'subject',
      'text',
      'organisation',
      'organisationId',
      'siren',
      'siret',
      'mailDomain',
    ] as const),
    ...(['contact', 'contactId', 'email', 'need', 'needId', 'author', 'nextAction', 'nextActionOn'] as const),
  ],
  introduction: [
    ...(['id', 'need', 'needId', 'owner', 'ownerId', 'ownerSiren', 'startup', 'startupId', 'startupSiren'] as const),
    ...(['state', 'reason', 'stateSince', 'amount', 'notes'] as const),
  ],
  opposition: ['email', 'phone', 'mailDomain', 'saidOn', 'reason'],
} as const;

export type ListedField<K extends keyof typeof LISTED_FIELDS = keyof typeof LISTED_FIELDS> =
  (typeof LISTED_FIELDS)[K][number];

/** Whether a list of this kind has such a field. */
export function isListedField<K extends keyof typeof LISTED_FIELDS>(kind: K, name: string): name is ListedField<K> {
  const fields: readonly string[] = LISTED_FIELDS[kind];
  return fields.includes(name);
}

function without<const T extends string, const U extends string>(
  all: readonly T[],
  left: readonly U[],
): readonly Exclude<T, U>[] {
  const out: ReadonlySet<string> = new Set(left);
  return all.filter((name): name is Exclude<T, U> => !out.has(name));
}
