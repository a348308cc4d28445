import type { ListedKind } from '@navette/spreadsheets';
import type { Importer } from './importer.ts';
import { activities } from './store/activities.ts';
import { contacts } from './store/contacts.ts';
import { introductions } from './store/introductions.ts';
import { needs } from './store/needs.ts';
import { oppositions } from './store/oppositions.ts';
import { organisations } from './store/organisations.ts';
import { profiles } from './store/profiles.ts';

/** How each kind of list is stored. */
export const IMPORTERS: { readonly [K in ListedKind]: Importer<K> } = {
  organisation: organisations,
  profile: profiles,
  need: needs,
  contact: contacts,
  activity: activities,
  introduction: introductions,
  opposition: oppositions,
};

/** The kinds as commands and addresses name them, in the order in which a network moves in. */
export const IMPORT_KINDS = {
  oppositions: 'opposition',
  organisations: 'organisation',
  profiles: 'profile',
  contacts: 'contact',
  needs: 'need',
  introductions: 'introduction',
  activities: 'activity',
} as const satisfies Record<string, ListedKind>;
export type ImportKindName = keyof typeof IMPORT_KINDS;
