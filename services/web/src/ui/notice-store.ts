/** Something that went wrong, in words. */
export interface TextNotice {
  readonly title: string;
  readonly message: string;
  /** What its closing button is called. */
  readonly close: string;
}

const waiting: TextNotice[] = [];
const listeners = new Set<() => void>();
let take: ((notice: TextNotice) => void) | undefined;

/** Tells a notice; it waits until there is something to show it. */
export function tellNotice(notice: TextNotice): void {
  if (take !== undefined) take(notice);
  else waiting.push(notice);
  for (const listener of listeners) listener();
}

/** Hears of every notice, without taking it, until the returned function is called. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes what is told from now on, and what waited, until the returned function is called. */
export function takeNotices(show: (notice: TextNotice) => void): () => void {
  take = show;
  for (const notice of waiting.splice(0)) show(notice);
  return () => {
    take = undefined;
  };
}
