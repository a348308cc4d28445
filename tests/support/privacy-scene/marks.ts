/** Somebody whose name and addresses stand in every column that may hold them. */
export const MARKED = {
  name: 'Zoé Zqmarker',
  /** In a text, names turn up the other way round, and numbers in another writing. */
  sentence: 'Vu ZQMARKER Zoé, tél. 06.99.88.77.66 ou zq.Zoe@marker.example, rappeler.',
  email: 'zq.zoe@marker.example',
  phone: '+33 6 99 88 77 66',
} as const;

/** None of it may be left of the person. */
export const MARKS = /zqmarker|zq\.zoe|99[ .]?88[ .]?77[ .]?66/i;

/** Ids of what is in the scene. */
export type Scene = Readonly<Record<(typeof SCENE_IDS)[number], string>>;

export const SCENE_IDS = [
  'person',
  'contact',
  'other',
  'otherContact',
  'operator',
  'link',
  'owner',
  'startup',
  'need',
  'profile',
  'introduction',
  'meeting',
  'shortlist',
  'match',
  'attachment',
  'importId',
  'undertaking',
  'clock',
  'request',
] as const;

/** When everything in it happened. */
export const AT = '2026-03-02T09:00:00Z';

/** Rows of a table, by their columns. */
export type TableRows = readonly [table: string, rows: readonly Readonly<Record<string, unknown>>[]];
