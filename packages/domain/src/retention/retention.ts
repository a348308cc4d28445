import { ACCESS } from './access.ts';
import { EVIDENCE } from './evidence.ts';
import { KEPT } from './kept.ts';
import { PEOPLE } from './people.ts';

/**
 * What is kept for how long, and why. What follows from it is done by `applyRetention`; everything that a table holds of
 * people has a row here, which a test compares with the map of personal data.
 */
export const RETENTION = { ...PEOPLE, ...ACCESS, ...EVIDENCE, ...KEPT };

/** Names a row of the table. */
export type RetentionKey = keyof typeof RETENTION;

/** Rows that something follows from. */
export type DueRetentionKey = {
  [Key in RetentionKey]: (typeof RETENTION)[Key]['action'] extends 'keep' ? never : Key;
}[RetentionKey];
