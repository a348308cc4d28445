import type { ListedActivity } from './listed-activity.ts';
import type { ListedContact } from './listed-contact.ts';
import type { ListedIntroduction } from './listed-introduction.ts';
import type { ListedNeedRecord } from './listed-need-record.ts';
import type { ListedOpposition } from './listed-opposition.ts';
import type { ListedOrganisation } from './listed-organisation.ts';
import type { ListedProfileRecord } from './listed-profile-record.ts';

/** What a network moves in with, by kind of list. */
export interface ListedDocuments {
  readonly organisation: ListedOrganisation;
  readonly profile: ListedProfileRecord;
  readonly need: ListedNeedRecord;
  readonly contact: ListedContact;
  readonly activity: ListedActivity;
  readonly introduction: ListedIntroduction;
  readonly opposition: ListedOpposition;
}

export type ListedKind = keyof ListedDocuments;
