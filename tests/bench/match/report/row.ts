import type { SystemName } from '../system/system.ts';

/** One system at one number of profiles, under the names that `--json` gives them. */
export interface MatchRow {
  readonly system: SystemName;
  readonly profiles: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly p99_ms: number;
  /** Reading and indexing for navette; for the others indexing alone, of tokens that were read for them. */
  readonly build_s: number;
  readonly bytes_per_profile: number;
}

/** What is known of a row beside its figures. */
export interface Measured {
  readonly row: MatchRow;
  /** Searches that were timed. */
  readonly samples: number;
  /** Searches that found fewer than ten. */
  readonly short: number;
  /** Of the product alone. */
  readonly extras?: Extras;
}

export interface Extras {
  /** From handing in a new profile until a match has found it, ms, median. */
  readonly upsertFoundMs: number;
  /** How many of those tried stood first in the match. */
  readonly upsertsFound: number;
  readonly upserts: number;
  /** From the bytes of a saved index until the first match, seconds. */
  readonly loadS: number;
  readonly savedBytes: number;
}
