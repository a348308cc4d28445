import {
  countActiveProfiles,
  countLiveIntroductions,
  type Executor,
  eachProfile,
  eachPublishedNeed,
  type FeedPosition,
  feedHead,
  findNeeds,
  findProfiles,
  firstEvent,
  isForeignPosition,
  type ProfileWithOrganisation,
  readFeed,
} from '@navette/db';
import { LIVE_STATES } from '@navette/domain';
import { createIndex, type MatchIndex, type Model, type ProfileDocument } from '@navette/scoring';
import { needAsTarget, profileDocument } from './documents.ts';
import { type Learned, readLearned } from './learned.ts';
import { codeDigest } from './saved/code-digest.ts';
import { type KeptIndex, readIndexFile, writeIndexFile } from './saved/index-file.ts';

/** Rows of the feed that are applied before the next are fetched. */
const FEED_BATCH = 2_000;

/** How texts are read and pairs are weighed. */
export interface IndexSettings {
  /** Changes with what the settings are. */
  readonly key: string;
  readonly model: Model;
}

/** What tells that the settings may be others. */
const CHANGES_SETTINGS: readonly string[] = ['taxonomy_label.added', 'taxonomy_label.removed', 'model.made'];

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
  /**
   * Keeps what was read of the profiles in the folder of `IndexPlace`, for the next process to begin with.
   * @returns false where there is no folder, or too little to keep
   */
  save(): Promise<boolean>;
}

/** Where an index is kept between two processes. */
export interface IndexPlace {
  /** Undefined: it is kept nowhere. */
  readonly folder: string | undefined;
  /** Profiles from which on it is worth while. */
  readonly fewest?: number;
}

/** Fewer are read in a moment. */
const FEWEST_TO_SAVE = 5_000;
/** What is older is not worth following up. */
const OLDEST_MS = 7 * 24 * 3600_000;

/**
 * An empty index over `db`; the first `catchUp` loads it. `settings` makes the process read with the words that the network
 * has now, and tells with which model; it is asked before the index is loaded, and whenever the feed says that something
 * changed. Where it did, everything is read anew beside what is there, which answers meanwhile. What an earlier
 * process kept in `folder` is taken from there, if the same code read it with the same settings; the feed then tells what changed since.
 */
export function createLiveIndex(
  db: Executor,
  settings?: (db: Executor) => Promise<IndexSettings>,
  { folder, fewest = FEWEST_TO_SAVE }: IndexPlace = { folder: undefined },
): LiveIndex {
  let profiles = createIndex();
  let needs = createIndex();
  let key: string | undefined;
  let learned: Learned | undefined;
  let position: FeedPosition | undefined;
  let ready = false;
  let isUnproven = false;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  async function load(tryKept: boolean): Promise<void> {
    // The position is taken before the rows: what changes while they are read is read once more by the feed.
    const start = await feedHead(db);
    const set = await settings?.(db);
    const known = await readLearned(db);
    const fresh = { profiles: createIndex({ ...set, history: known.decisions }), needs: createIndex(set) };
    const kept = tryKept ? await readKept(set) : undefined;
    if (kept === undefined) {
      const live = await countLiveIntroductions(db, LIVE_STATES);
      for await (const batch of eachProfile(db)) {
        for (const row of batch) fresh.profiles.upsert(documentOf(row, live, known));
      }
    } else {
      fresh.profiles.restore(kept.index);
      fresh.profiles.attend(known.attentionOf);
    }
    isUnproven = kept !== undefined;
    for await (const batch of eachPublishedNeed(db)) for (const row of batch) fresh.needs.upsert(needAsTarget(row));
    ({ profiles, needs } = fresh);
    learned = known;
    key = set?.key;
    position = kept?.position ?? start;
  }

  async function keyOf(set: IndexSettings | undefined): Promise<string> {
    return [await codeDigest(), set?.key ?? '', (await firstEvent(db)) ?? ''].join(' ');
  }

  async function readKept(set: IndexSettings | undefined): Promise<KeptIndex | undefined> {
    if (folder === undefined) return undefined;
    const kept = await readIndexFile(folder, await keyOf(set));
    const isFresh = kept !== undefined && Date.now() - kept.savedAt.getTime() < OLDEST_MS;
    return isFresh && !(await isForeignPosition(db, kept.position)) ? kept : undefined;
  }

  async function save(): Promise<boolean> {
    if (folder === undefined || position === undefined || profiles.size < fewest) return false;
    const now = await settings?.(db);
    if (now?.key !== key) return false;
    const written = await keyOf(now);
    // From here to the serialised copy nothing else runs, so that index and position are of one moment.
    await writeIndexFile(folder, written, { position, savedAt: new Date(), index: profiles.save() });
    return true;
  }

  async function areOthers(events: readonly { kind: string }[]): Promise<boolean> {
    if (settings === undefined || !events.some((event) => CHANGES_SETTINGS.includes(event.kind))) return false;
    return (await settings(db)).key !== key;
  }

  async function advance(): Promise<void> {
    if (position === undefined) await load(true);
    for (;;) {
      const batch = await readFeed(db, position as FeedPosition, FEED_BATCH);
      if (await areOthers(batch.events)) {
        await load(false);
        continue;
      }
      if (batch.events.some((event) => event.kind === 'attention.taken')) await learn();
      await applyProfiles(batch.events.flatMap((event) => profileTouched(event) ?? []));
      await applyOrganisations(batch.events);
      await applyNeeds(batch.events.flatMap((event) => needTouched(event) ?? []));
      position = batch.position;
      if (!batch.complete) continue;
      if (!isUnproven) break;
      // What was kept is believed, once and for all, when it is level and holds as many as there are.
      isUnproven = false;
      if ((await countActiveProfiles(db)) === profiles.size) break;
      await load(false);
    }
    ready = true;
  }

  async function applyProfiles(touched: readonly string[]): Promise<void> {
    const ids = [...new Set(touched)];
    const rows = new Map((await findProfiles(db, ids)).map((row) => [row.id, row]));
    const live = await countLiveIntroductions(db, LIVE_STATES, ids);
    for (const id of ids) {
      const row = rows.get(id);
      if (row?.active === true) profiles.upsert(documentOf(row, live, learned));
      else profiles.remove(id);
    }
  }

  async function learn(): Promise<void> {
    const known = await readLearned(db);
    learned = known;
    profiles.remember(known.decisions);
    profiles.attend(known.attentionOf);
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
    get profiles() {
      return profiles;
    },
    get needs() {
      return needs;
    },
    get ready() {
      return ready;
    },
    catchUp,
    save,
  };
}

/** A profile as the index takes it up. */
function documentOf(
  row: ProfileWithOrganisation,
  live: ReadonlyMap<string, number>,
  learned: Learned | undefined,
): ProfileDocument {
  const document = profileDocument(row, live.get(row.id));
  const attention = learned?.attentionOf(document);
  return { ...document, ...(attention !== undefined && { attention }) };
}

/** A profile changes by what it says of itself, and by an introduction, which takes up some of its capacity. */
function profileTouched(event: { kind: string; profileId: string | null }): string | null {
  return /^(profile|introduction)\./.test(event.kind) ? event.profileId : null;
}

function needTouched(event: { kind: string; needId: string | null }): string | null {
  return event.kind.startsWith('need.') && event.kind !== 'need.matched' ? event.needId : null;
}
