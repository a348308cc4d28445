import { type Executor, findListedStartups, type ListedStartup, type ShortlistRow } from '@navette/db';
import { DomainError, type FieldProblem } from '@navette/domain';

/** A startup of a shortlist, in the order of the pages. */
export interface ShortlistItem {
  readonly matchId: string;
  readonly note: string | null;
}

/** The items of a stored shortlist. */
export function itemsOf(row: ShortlistRow): readonly ShortlistItem[] {
  return row.items as readonly ShortlistItem[];
}

/**
 * The startups of a shortlist, in its order.
 * @throws DomainError `invalid` naming each match that is not one of this need that a facilitator shortlisted
 */
export async function checkItems(
  db: Executor,
  needId: string,
  items: readonly ShortlistItem[],
): Promise<readonly ListedStartup[]> {
  const startups = await findListedStartups(
    db,
    items.map((item) => item.matchId),
  );
  const problems: FieldProblem[] = [];
  const found = items.flatMap(({ matchId }, index) => {
    const startup = startups.get(matchId);
    if (startup?.needId === needId && startup.state === 'shortlisted') return [startup];
    const expected = 'a match of this need that is shortlisted';
    problems.push({ pointer: `/items/${index}/matchId`, code: 'not_shortlisted', expected });
    return [];
  });
  if (problems.length > 0)
    throw new DomainError('invalid', 'Some startups are not shortlisted for this need.', problems);
  return found;
}
