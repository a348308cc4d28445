/** A list that does not move under the pointer: it holds what was shown until somebody asks for the news. */
export interface SteadyList<T> {
  /** What the list is of; another key is another list. */
  readonly key: string;
  readonly held: readonly T[];
  /** Taken out by the person's own doing. */
  readonly dropped: ReadonlySet<string>;
}

export interface SteadyRow<T> {
  readonly item: T;
  /** The newest answer does not have it any more; somebody else moved it. */
  readonly gone: boolean;
}

interface Identified {
  readonly id: string;
}

/** A list that shows `latest` from the start. */
export function startList<T>(key: string, latest: readonly T[]): SteadyList<T> {
  return { key, held: latest, dropped: new Set() };
}

/** What is shown: the held rows in their order, each as the newest answer tells it. */
export function rowsOf<T extends Identified>(list: SteadyList<T>, latest: readonly T[]): readonly SteadyRow<T>[] {
  const news = new Map(latest.map((item) => [item.id, item]));
  return list.held
    .filter((item) => !list.dropped.has(item.id))
    .map((item) => ({ item: news.get(item.id) ?? item, gone: !news.has(item.id) }));
}

/** How many wait to be shown. */
export function countArrivals<T extends Identified>(list: SteadyList<T>, latest: readonly T[]): number {
  const held = new Set(list.held.map((item) => item.id));
  return latest.filter((item) => !held.has(item.id)).length;
}

/** Takes one out at once. */
export function drop<T>(list: SteadyList<T>, id: string): SteadyList<T> {
  return { ...list, dropped: new Set([...list.dropped, id]) };
}

/** Puts one back where it was. */
export function restore<T>(list: SteadyList<T>, id: string): SteadyList<T> {
  return { ...list, dropped: new Set([...list.dropped].filter((one) => one !== id)) };
}
