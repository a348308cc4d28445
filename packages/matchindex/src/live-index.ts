import {
  type Executor,
  eachProfile,
  eachPublishedNeed,
  type FeedPosition,
  feedHead,
  findNeeds,
  findProfiles,
  readFeed,
} from '@navette/db';
import { createIndex, type MatchIndex } from '@navette/scoring';
import { needAsTarget, profileDocument } from './documents.ts';

/** Rows of the feed that are applied before the next are fetched. */
const FEED_BATCH = 2_000;

/** The engine's index of a process, kept level with the database. An index can be thrown away at any time. */
export interface LiveIndex {
  /** Profiles, for the way from a need to who can answer it. */
  readonly profiles: MatchIndex;
  /** Published needs, for the way from a changed profile to what it could answer. */
  readonly needs: MatchIndex;
  /** True from the first time that it was level; stays. */
  readonly ready: boolean;
  /**
   * Resolves when everything is in the index that was committed before the call. Callers share one read where they can.
   * @throws the database's error; the index is then simply not further than before
   */
  catchUp(): Promise<void>;
}

/** An empty index over `db`; the first `catchUp` loads it. */
export function createLiveIndex(db: Executor): LiveIndex {
  const profiles = createIndex();
  const needs = createIndex();
  let position: FeedPosition | undefined;
  let ready = false;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  async function load(): Promise<void> {
    // The position is taken before the rows: what changes while they are read is read once more by the feed.
    const start = await feedHead(db);
    for await (const batch of eachProfile(db)) for (const row of batch) profiles.upsert(profileDocument(row));
    for await (const batch of eachPublishedNeed(db)) for (const row of batch) needs.upsert(needAsTarget(row));
    position = start;
  }

  async function advance(): Promise<void> {
    if (position === undefined) await load();
    for (;;) {
      const batch = await readFeed(db, position as FeedPosition, FEED_BATCH);
      await applyProfiles(batch.events.flatMap((event) => profileTouched(event) ?? []));
      await applyOrganisations(batch.events);
      await applyNeeds(batch.events.flatMap((event) => needTouched(event) ?? []));
      position = batch.position;
      if (batch.complete) break;
    }
    ready = true;
  }

  async function applyProfiles(touched: readonly string[]): Promise<void> {
    const ids = [...new Set(touched)];
    const rows = new Map((await findProfiles(db, ids)).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = rows.get(id);
      if (row?.active === true) profiles.upsert(profileDocument(row));
      else profiles.remove(id);
    }
  }

  async function applyOrganisations(events: readonly { kind: string; payload: unknown }[]): Promise<void> {
    const ids = events
      .filter((event) => event.kind === 'organisation.changed')
      .flatMap((event) => (event.payload as { profileIds?: string[] }).profileIds ?? []);
    if (ids.length > 0) await applyProfiles(ids);
  }

  async function applyNeeds(touched: readonly string[]): Promise<void> {
    const ids = [...new Set(touched)];
    const rows = new Map((await findNeeds(db, ids)).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = rows.get(id);
      if (row?.state === 'published') needs.upsert(needAsTarget(row));
      else needs.remove(id);
    }
  }

  function catchUp(): Promise<void> {
    if (running === undefined) {
      running = advance().finally(() => {
        running = undefined;
      });
      return running;
    }
    // A read under way may have begun before the caller's commit: only the next one is sure to see it.
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = undefined;
        return catchUp();
      });
    return following;
  }

  return {
    profiles,
    needs,
    get ready() {
      return ready;
    },
    catchUp,
  };
}

function profileTouched(event: { kind: string; profileId: string | null }): string | null {
  return event.kind.startsWith('profile.') ? event.profileId : null;
}

function needTouched(event: { kind: string; needId: string | null }): string | null {
  return event.kind.startsWith('need.') && event.kind !== 'need.matched' ? event.needId : null;
}
