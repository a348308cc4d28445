import type { BegunRequest, DB } from '@navette/db';
import type { Actor } from '@navette/domain';
import type { LiveIndex } from '@navette/matchindex';
import type { Language } from '@navette/taxonomy';
import type { Kysely } from 'kysely';
import { v4, v7 } from 'uuid';

/** What every verb is given: the database, who acts, the time, and where new ids come from. */
export interface Context {
  readonly db: Kysely<DB>;
  readonly actor: Actor;
  readonly now: () => Date;
  /** The language in which explanations are put into words. */
  readonly language: Language;
  readonly newId: IdSource;
  /** The HTTP request that asked for this; jobs that follow from it carry it into their log lines. */
  readonly requestId?: string | undefined;
  /** An Idempotency-Key: the verb's own transaction notes under it that it took effect. */
  readonly requestKey?: RequestKey | undefined;
}

/** A write that came with an Idempotency-Key, as it was begun. `actor`: whose key it is. */
export type RequestKey = BegunRequest;

/**
 * `ordered`: UUIDv7, whose first half is the time. `opaque`: UUIDv4, for what a startup is shown before names,
 * since a v7 would tell it the millisecond at which a need was written (infra/decisions/0006).
 */
export interface IdSource {
  ordered(): string;
  opaque(): string;
}

/** A context whose process holds an index. */
export interface IndexContext extends Context {
  readonly index: LiveIndex;
}

export const UUIDS: IdSource = { ordered: v7, opaque: v4 };

/** A context with the system's clock and ids. */
export function createContext(parts: Pick<Context, 'db' | 'actor'> & Partial<Context>): Context {
  return { now: () => new Date(), language: 'fr', newId: UUIDS, ...parts };
}
