import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@navette/db';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { createContext, readRematch, startRematch } from '@navette/usecases';
import { sql } from 'kysely';
import { ensureNetwork } from '../../network/ensure-network.ts';
import { OPERATOR } from '../../network/rows.ts';
import { type BenchCluster, startBenchCluster } from '../../stack/cluster.ts';
import { type Place, takePlace } from '../../stack/place.ts';
import { haveNeeds } from './more-needs.ts';
import { startWorkers, untilReady } from './workers.ts';

export interface RematchRequest {
  readonly profiles: number;
  readonly needs: number;
  readonly workers: number;
  /** The run is given up after so long, seconds. */
  readonly limit: number;
  readonly home: string | undefined;
}

/** A run over all needs, through outbox, queue and workers. */
export interface RematchFigures {
  readonly profiles: number;
  readonly needs: number;
  readonly workers: number;
  /** Until the run was noted as ended. */
  readonly seconds: number;
  /** From starting the workers until both had every profile in their index. */
  readonly readySeconds: number;
  /** Matches that stand afterwards. */
  readonly matches: number;
  /** What the engine took of it for one need, ms, mean. */
  readonly engineMs: number;
}

type Say = (line: string) => void;

const DATABASE = 'navette_bench_rematch';
const LOOK_MS = 250;

/** Matches every need of a network anew and waits for the end. @throws Error where it did not end in time */
export async function measureRematch(
  request: RematchRequest,
  say: Say,
  stopping: AbortSignal,
): Promise<RematchFigures> {
  const place = takePlace(request.home);
  try {
    const cluster = await startBenchCluster(place.folder);
    try {
      say(`rematch: a network of ${request.profiles} profiles`);
      const template = await ensureNetwork(cluster, request.profiles);
      const onServer = (statement: string) =>
        withClient(cluster.ownerUrl('postgres'), (client) => client.query(statement));
      await onServer(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
      await onServer(`CREATE DATABASE ${DATABASE} TEMPLATE ${template}`);
      try {
        return await measureOn(cluster, place, request, say, stopping);
      } finally {
        await onServer(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
      }
    } finally {
      await cluster.stop();
    }
  } finally {
    place.release();
  }
}

async function measureOn(
  cluster: BenchCluster,
  place: Place,
  request: RematchRequest,
  say: Say,
  stopping: AbortSignal,
): Promise<RematchFigures> {
  const needs = await haveNeeds(cluster.ownerUrl(DATABASE), request.needs);
  const database = openDatabase({ connectionString: cluster.ownerUrl(DATABASE), maxConnections: 2 });
  const running = await startWorkers(cluster, DATABASE, request.workers, join(place.folder, 'log'));
  try {
    say(`rematch: ${request.workers} workers read it`);
    const readySeconds = await untilReady(database, running, stopping);
    say(`rematch: ${needs} needs`);
    const seconds = await runAll(database, request.limit, say, stopping);
    return { ...request, needs, seconds, readySeconds, ...(await afterwards(database)) };
  } finally {
    await Promise.all(running.map((worker) => worker.stop()));
    await database.close();
  }
}

async function runAll({ db }: Database, limit: number, say: Say, stopping: AbortSignal): Promise<number> {
  const ctx = createContext({
    db,
    actor: { kind: 'person', personId: OPERATOR.id, role: 'admin', operatorId: null, organisationIds: [] },
  });
  const started = performance.now();
  const { id } = await startRematch({ ...ctx, actor: { kind: 'system', job: 'bench' } });
  for (let told = started; ; ) {
    stopping.throwIfAborted();
    const { state, done } = await readRematch(ctx, id);
    const seconds = (performance.now() - started) / 1_000;
    if (state === 'done') return seconds;
    if (seconds > limit) throw new Error(`${done} needs were matched after ${limit} s`);
    if (performance.now() - told > 10_000) {
      told = performance.now();
      say(`rematch: ${done} needs after ${seconds.toFixed(0)} s`);
    }
    await pause(LOOK_MS);
  }
}

async function afterwards({ db }: Database): Promise<Pick<RematchFigures, 'matches' | 'engineMs'>> {
  const { rows } = await sql<{ matches: number; engineMs: number }>`
    select (select count(*)::int from matches where state = 'suggested') as matches,
      (select avg(match_ms)::float from needs where state = 'published') as "engineMs"`.execute(db);
  return { matches: rows[0]?.matches ?? 0, engineMs: rows[0]?.engineMs ?? Number.NaN };
}
