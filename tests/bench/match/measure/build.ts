import type { Corpus } from '../corpus/corpus.ts';
import { drawProfiles } from '../corpus/draw-profiles.ts';
import type { Prepared, System } from '../system/system.ts';

const AT_ONCE = 1_000;

/** Fills a system with `count` drawn profiles. @returns seconds that the system itself took; drawing is not among them */
export async function build(
  system: System,
  corpus: Corpus,
  count: number,
  prepare: (profile: Prepared['profile']) => Prepared,
): Promise<number> {
  let milliseconds = 0;
  const timed = async (work: () => void | Promise<void>): Promise<void> => {
    const started = performance.now();
    await work();
    milliseconds += performance.now() - started;
  };
  let batch: Prepared[] = [];
  for (const profile of drawProfiles(corpus, count)) {
    batch.push(prepare(profile));
    if (batch.length < AT_ONCE) continue;
    await timed(() => system.add(batch));
    batch = [];
  }
  if (batch.length > 0) await timed(() => system.add(batch));
  await timed(() => system.finish());
  return milliseconds / 1_000;
}
