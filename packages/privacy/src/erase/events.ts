import type { Executor } from '@navette/db';
import { sql } from 'kysely';
import { escapePattern } from '../subject/needles.ts';

/** Tell what would change, or do it. */
export type Mode = 'count' | 'apply';

const EVENTS_AT_ONCE = 50_000;

/**
 * Strikes names and addresses out of the words that events bear (the reason of a decision, who gave a yes), by a function
 * of the owner's: what happened, when and by whom stays as it is. @returns events that change
 */
export async function strikeFromEvents(db: Executor, needles: readonly string[], mode: Mode): Promise<number> {
  if (needles.length === 0) return 0;
  const pattern = needles.map(asFunctionSearches).join('|');
  const { rows } = await sql<{ last: number | null }>`select max(seq) as last from events`.execute(db);
  let events = 0;
  for (let first = 1; first <= (rows[0]?.last ?? 0); first += EVENTS_AT_ONCE) {
    const { rows: hits } = await sql<{ seq: number }>`
      select seq from events
      where seq between ${first} and ${first + EVENTS_AT_ONCE - 1} and payload::text ~* ${pattern}`.execute(db);
    events += hits.length;
    if (mode === 'count') continue;
    for (const { seq } of hits) {
      await sql`select strike_from_events(${[...needles]}::text[], ${seq}, ${seq})`.execute(db);
    }
  }
  return events;
}

/** What the function takes out: one word alone only where a name stands by itself. */
function asFunctionSearches(needle: string): string {
  const inJson = escapePattern(JSON.stringify(needle).slice(1, -1));
  return /\S\s+\S|\S@\S|^\+\d{8,15}$/.test(needle) ? inJson : `"givenBy": "${inJson}"`;
}
