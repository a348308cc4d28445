import type { NeedFull } from '@navette/contracts';
import type { Sortable, TrackingSearch } from './search.ts';

const KEY_OF: Readonly<Record<Sortable, (need: NeedFull) => string | number | null>> = {
  title: (need) => need.title,
  owner: (need) => need.organisation.name,
  state: (need) => need.state,
  next: (need) => need.next?.on ?? null,
  decisionDate: (need) => need.decisionDate,
  decisionMaker: (need) => need.decisionMaker,
  budgetMaximum: (need) => need.budget?.maximum ?? null,
  updated: (need) => need.updatedAt,
};

interface Reader {
  readonly personId: string;
  readonly today: string;
  readonly locale: string;
  /** Whose an edition is; undefined where that is not known. */
  readonly operatorOf: (editionId: string) => string | null | undefined;
}

/** The rows of the table, in its order. What is not said comes last, either way. */
export function arrange(
  needs: readonly NeedFull[],
  { mine, late, published, shortlisted, edition, operator, area, sector, sort, down }: TrackingSearch,
  { personId, today, locale, operatorOf }: Reader,
): readonly NeedFull[] {
  const rows = needs.filter(
    (need) =>
      (!published || need.publishedAt !== null) &&
      (!shortlisted || need.matches.shortlisted > 0) &&
      (edition === undefined || need.editionId === edition) &&
      (operator === undefined || operatorOf(need.editionId) === operator) &&
      (area === undefined || need.organisation.area === area) &&
      (sector === undefined || need.sector?.startsWith(sector) === true) &&
      (!mine || need.referentId === personId) &&
      (!late || (need.decisionDate !== null && need.decisionDate < today)),
  );
  if (sort === undefined) return rows;
  const key = KEY_OF[sort];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return down ? -order : order;
  });
}
