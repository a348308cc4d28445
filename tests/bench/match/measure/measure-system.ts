import { termsOf } from '@navette/scoring';
import { percentile } from '../../figure/percentile.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { drawNeeds } from '../corpus/draw-needs.ts';
import type { Measured } from '../report/row.ts';
import { navetteSystem } from '../system/navette.ts';
import { openSystem } from '../system/open-system.ts';
import type { Prepared, Question, SystemName } from '../system/system.ts';
import { build } from './build.ts';
import { heldBytes } from './memory.ts';
import { timeSearches } from './time-searches.ts';
import { measureUpserts } from './upsert-found.ts';

/** What one process measures. */
export interface SystemRequest {
  readonly system: SystemName;
  readonly profiles: number;
  /** Searches timed at most, and for how long they go on. */
  readonly searches: number;
  readonly seconds: number;
  readonly databaseUrl?: string;
}

const WARM_UP = 50;
const NO_TERMS: ReadonlyMap<string, number> = new Map();

/** Builds one system over the drawn profiles and times its searches. */
export async function measureSystem(request: SystemRequest, corpus: Corpus): Promise<Measured> {
  const { profiles, searches, seconds } = request;
  const isOurs = request.system === 'navette';
  const questions: readonly Question[] = drawNeeds(corpus, WARM_UP + searches).map((need) => ({
    need,
    terms: termsOf(`${need.title}\n${need.text}`, 'fr'),
  }));
  const prepare = (profile: Prepared['profile']): Prepared => ({
    profile,
    terms: isOurs ? NO_TERMS : termsOf(`${profile.title}\n${profile.text}`, 'fr'),
  });
  const ours = request.system === 'navette' ? navetteSystem() : undefined;
  const system = ours ?? (await openSystem(request.system as Exclude<SystemName, 'navette'>, request.databaseUrl));
  const before = heldBytes();
  const buildSeconds = await build(system, corpus, profiles, prepare);
  const bytes = heldBytes() - before + (await system.foreignBytes());
  const pace = { warmUp: questions.slice(0, WARM_UP), questions: questions.slice(WARM_UP), seconds };
  const { times, short } = await timeSearches(system, pace);
  const extras = ours && measureUpserts(ours.index, corpus);
  await system.close();
  return {
    row: {
      system: request.system,
      profiles,
      p50_ms: percentile(times, 0.5),
      p95_ms: percentile(times, 0.95),
      p99_ms: percentile(times, 0.99),
      build_s: buildSeconds,
      bytes_per_profile: Math.round(bytes / profiles),
    },
    samples: times.length,
    short,
    ...(extras && { extras }),
  };
}
