import { DESK, HOUSE, OWNERS_SIDE, STAFF } from './policy-rows.ts';
import type { ActorName, RecordKind } from './policy-scene.ts';

/** What the lists hold: of the operator's corner, one record of the kind, for these and nobody else but its own people. */
export const LISTS: readonly {
  readonly path: string;
  readonly holds: RecordKind;
  readonly for: readonly ActorName[];
}[] = [
  { path: '/needs', holds: 'need', for: OWNERS_SIDE },
  { path: '/introductions', holds: 'introduction', for: OWNERS_SIDE },
  { path: '/introductions/asked', holds: 'introduction', for: ['introduced'] },
  { path: '/contacts', holds: 'contact', for: HOUSE },
  { path: '/imports', holds: 'import', for: HOUSE },
  { path: '/claims', holds: 'claim', for: STAFF.filter((actor) => actor !== 'otherTerritory') },
  { path: '/invitations', holds: 'invitation', for: DESK },
  { path: '/organisations', holds: 'organisation', for: ['owner', ...STAFF] },
  { path: '/profiles', holds: 'profile', for: ['matched', ...STAFF] },
  { path: '/exports/needs?format=json', holds: 'need', for: OWNERS_SIDE },
  { path: '/exports/introductions?format=json', holds: 'introduction', for: OWNERS_SIDE },
  { path: '/exports/contacts?format=json', holds: 'contact', for: HOUSE },
];
