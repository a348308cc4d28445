import { ACTIVITY_HEADERS } from './headers/activity.ts';
import { CONTACT_HEADERS } from './headers/contact.ts';
import { INTRODUCTION_HEADERS } from './headers/introduction.ts';
import { NEED_RECORD_HEADERS } from './headers/need-record.ts';
import { OPPOSITION_HEADERS } from './headers/opposition.ts';
import { ORGANISATION_HEADERS } from './headers/organisation.ts';
import { PROFILE_RECORD_HEADERS } from './headers/profile-record.ts';
import type { LISTED_FIELDS, ListedField } from './listed-fields.ts';

/** Header names by kind of list and field, without accents and capitals, separated by "|". A name stands in one place of a kind only. */
export const LISTED_HEADERS: {
  readonly [K in keyof typeof LISTED_FIELDS]: Readonly<Record<ListedField<K>, string>>;
} = {
  organisation: ORGANISATION_HEADERS,
  profile: PROFILE_RECORD_HEADERS,
  need: NEED_RECORD_HEADERS,
  contact: CONTACT_HEADERS,
  activity: ACTIVITY_HEADERS,
  introduction: INTRODUCTION_HEADERS,
  opposition: OPPOSITION_HEADERS,
};
