import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from './database/connect.ts';

/** What the engine has answered so far. */
export interface Matched {
  readonly needs: number;
  readonly profiles: number;
  readonly matches: number;
  /** Time spent matching, all needs together, in milliseconds. */
  readonly ms: number;
  /** Published needs that still wait for their answer. */
  readonly waiting: number;
}

/**
 * Waits until every published need has its matches, at most `patienceMs`, and tells what was matched.
 * @returns undefined when the database could not be asked for that long; it may just be on its way back
 */
export async function waitUntilMatched(
  databaseUrl: string,
  patienceMs: number,
  stopping: AbortSignal,
): Promise<Matched | undefined> {
  const giveUpAt = performance.now() + patienceMs;
  let matched: Matched | undefined;
  while (!stopping.aborted) {
    matched = await withClient(databaseUrl, countMatched).catch(() => matched);
    if (matched?.waiting === 0 || performance.now() > giveUpAt) break;
    await sleep(250);
  }
  return matched;
}

async function countMatched(client: pg.Client): Promise<Matched> {
  const { rows } = await client.query<Record<keyof Matched, string>>(`
    SELECT count(*) FILTER (WHERE matched_version = version) AS needs,
           count(*) FILTER (WHERE matched_version IS DISTINCT FROM version) AS waiting,
           coalesce(sum(match_ms), 0) AS ms,
           (SELECT count(*) FROM profiles WHERE active) AS profiles,
           (SELECT count(*) FROM matches WHERE state <> 'superseded') AS matches
    FROM needs WHERE state = 'published'`);
  const row = rows[0];
  const number = (key: keyof Matched) => Number(row?.[key] ?? 0);
  return {
    needs: number('needs'),
    profiles: number('profiles'),
    matches: number('matches'),
    ms: number('ms'),
    waiting: number('waiting'),
  };
}

/** "20 needs matched with 100 profiles in 84 ms: 187 matches". */
export function describeMatched(matched: Matched): string {
  const waiting = matched.waiting > 0 ? `; ${matched.waiting} still waiting` : '';
  const ms = matched.ms < 10 ? matched.ms.toFixed(1) : Math.round(matched.ms);
  return `${matched.needs} needs matched with ${matched.profiles} profiles in ${ms} ms: ${matched.matches} matches${waiting}`;
}
