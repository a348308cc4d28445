import { startBenchCluster } from '../../stack/cluster.ts';
import { type Place, takePlace } from '../../stack/place.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { measureInChild } from '../measure/run-child.ts';
import type { Measured } from '../report/row.ts';
import { unsoundMatch } from '../report/unsound.ts';
import type { SystemName } from '../system/system.ts';
import type { MatchOptions } from './options.ts';

/** Above so many profiles only the product is measured. */
const LARGEST_BESIDE = 100_000;

export interface MatchOutcome {
  readonly measured: readonly Measured[];
  readonly failures: readonly string[];
}

type Say = (line: string) => void;

/** Measures every system at every size. What fails is told, and the others are measured all the same. */
export async function measureSearches(options: MatchOptions, say: Say, stopping: AbortSignal): Promise<MatchOutcome> {
  if (!options.systems.includes('postgres')) return measureAll(options, undefined, say, stopping);
  return withDatabase(options.home, (url) => measureAll(options, url, say, stopping));
}

async function withDatabase<T>(home: string | undefined, use: (url: string) => Promise<T>): Promise<T> {
  const place: Place = takePlace(home);
  try {
    const cluster = await startBenchCluster(place.folder);
    try {
      return await use(cluster.ownerUrl('postgres'));
    } finally {
      await cluster.stop();
    }
  } finally {
    place.release();
  }
}

async function measureAll(
  options: MatchOptions,
  databaseUrl: string | undefined,
  say: Say,
  stopping: AbortSignal,
): Promise<MatchOutcome> {
  const measured: Measured[] = [];
  const failures: string[] = [];
  for (const [system, profiles] of pairsOf(options)) {
    if (stopping.aborted) break;
    const name = `${system}, ${profiles} profiles`;
    say(name);
    try {
      const { searches, seconds, limit } = options;
      const request = { system, profiles, searches, seconds, ...(databaseUrl !== undefined && { databaseUrl }) };
      const found = await measureInChild(request, limit, stopping);
      const flaw = unsoundMatch(found);
      if (flaw !== undefined) failures.push(flaw);
      measured.push(found);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { measured, failures };
}

function pairsOf({ sizes, systems }: MatchOptions): (readonly [SystemName, number])[] {
  return sizes.flatMap((profiles) =>
    systems
      .filter((system) => system === 'navette' || profiles <= LARGEST_BESIDE)
      .map((system) => [system, profiles] as const),
  );
}

/** What the profiles are drawn from, in one line. */
export function describeCorpus({ source, texts, words }: Corpus): string {
  return `word statistics of ${source}: ${texts} texts, ${words.length - 1} different words`;
}
