import type { NeedDocument, ProfileDocument } from '@navette/scoring';

/** What is measured, in the order in which it is printed. */
export const SYSTEMS = ['navette', 'bare-loop', 'minisearch', 'orama', 'sqlite-fts5', 'postgres'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/** A profile, with the engine's own word tokens for those that search nothing else. */
export interface Prepared {
  readonly profile: ProfileDocument;
  readonly terms: ReadonlyMap<string, number>;
}

/** A need, in the same way. */
export interface Question {
  readonly need: NeedDocument;
  readonly terms: ReadonlyMap<string, number>;
}

/** Something that finds ten profiles for a need. */
export interface System {
  add(profiles: readonly Prepared[]): void | Promise<void>;
  /** Whatever is to be done once before the first search; belongs to the build. */
  finish(): void | Promise<void>;
  /** @returns ids, best first, at most ten */
  search(question: Question): readonly string[] | Promise<readonly string[]>;
  /** Bytes that lie outside this process's heap. */
  foreignBytes(): number | Promise<number>;
  close(): void | Promise<void>;
}

/** How many ids are asked for. */
export const TOP = 10;
