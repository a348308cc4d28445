import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/** Tell what would change, or do it. */
export type Mode = 'count' | 'apply';

const EVENTS_AT_ONCE = 20_000;

/**
 * Strikes names and addresses out of the words that events bear (the reason of a decision, who gave a yes), by a function
 * of the owner's: what happened, when and by whom stays as it is. @returns events that changed; in a count always 0
 */
export async function strikeFromEvents(db: Executor, needles: readonly string[], mode: Mode): Promise<number> {
  if (mode === 'count' || needles.length === 0) return 0;
  const { rows } = await sql<{ last: number | null }>`select max(seq) as last from events`.execute(db);
  const last = rows[0]?.last ?? 0;
  let struck = 0;
  for (let first = 1; first <= last; first += EVENTS_AT_ONCE) {
    const { rows: counted } = await sql<{ count: number }>`
      select strike_from_events(${[...needles]}::text[], ${first}, ${first + EVENTS_AT_ONCE - 1}) as count`.execute(db);
    struck += counted[0]?.count ?? 0;
  }
  return struck;
}
