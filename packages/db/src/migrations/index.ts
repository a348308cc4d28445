import type { Migration } from 'kysely/migration';
import * as foundation from './0001-foundation.ts';
import * as inAndOut from './0002-in-and-out.ts';
import * as teaserCount from './0003-teaser-count.ts';
import * as promises from './0004-promises.ts';
import * as audit from './0005-audit.ts';
import * as keptPromises from './0006-kept-promises.ts';
import * as provedAddresses from './0007-proved-addresses.ts';
import * as wordsAndWeights from './0008-words-and-weights.ts';
import * as closedAccounts from './0009-closed-accounts.ts';
import * as attention from './0010-attention.ts';
import * as clocksOfOutcomes from './0011-clocks-of-outcomes.ts';

/** Every migration by name, in order. A released one is never edited; a new file follows it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-in-and-out': inAndOut,
  '0003-teaser-count': teaserCount,
  '0004-promises': promises,
  '0005-audit': audit,
  '0006-kept-promises': keptPromises,
  '0007-proved-addresses': provedAddresses,
  '0008-words-and-weights': wordsAndWeights,
  '0009-closed-accounts': closedAccounts,
  '0010-attention': attention,
  '0011-clocks-of-outcomes': clocksOfOutcomes,
};
