import { loadavg } from 'node:os';
import type { Row } from '../figure/row.ts';
import { unsound } from '../figure/unsound.ts';
import { type BenchCluster, startBenchCluster } from '../stack/cluster.ts';
import { type Place, takePlace } from '../stack/place.ts';
import type { Options } from './options.ts';
import { measurePart, type Part } from './part.ts';
import { planOf } from './plan.ts';

/** What a run brought, and what of it could not be measured. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly failures: readonly string[];
}

type Say = (line: string) => void;

/** Measures every size on every engine. What fails is told, and the others are measured all the same. */
export async function runBench(options: Options, say: Say, stopping: AbortSignal): Promise<Outcome> {
  const place = takePlace(options.home);
  try {
    const cluster = await startBenchCluster(place.folder);
    try {
      return await measureParts(options, { place, cluster }, say, stopping);
    } finally {
      await cluster.stop();
    }
  } finally {
    place.release();
  }
}

async function measureParts(
  options: Options,
  { place, cluster }: { readonly place: Place; readonly cluster: BenchCluster },
  say: Say,
  stopping: AbortSignal,
): Promise<Outcome> {
  const rows: Row[] = [];
  const failures: string[] = [];
  const plan = planOf(options);
  for (const part of partsOf(options)) {
    const name = `${part.engine}, ${part.profiles} profiles`;
    const tell = (line: string) => say(`${name}: ${line} (load average ${(loadavg()[0] ?? 0).toFixed(1)})`);
    try {
      const found = await measurePart({ ...part, cluster, folder: place.folder, plan, say: tell, stopping });
      rows.push(...found);
      failures.push(...found.flatMap((row) => unsound(row) ?? []));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (stopping.aborted) break;
  }
  return { rows, failures };
}

function partsOf({ sizes, engines }: Options): Part[] {
  const largest = Math.max(...sizes);
  return sizes.flatMap((profiles) => engines.map((engine) => ({ engine, profiles, routes: profiles === largest })));
}
