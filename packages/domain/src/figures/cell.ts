/** What the companies of one side (owners, or startups) contributed to a figure. */
export interface Contributions {
  /** How many companies contributed, also those that `largest` leaves out. */
  readonly companies: number;
  /** All of them, or where there are many the largest alone, perhaps without its name (''). */
  readonly largest: readonly Contributor[];
}

export interface Contributor {
  readonly company: string;
  readonly amount: number;
}

/** A figure and who is in it. A match has two sides, each of which may be known by it; all of its sides are looked at. */
export interface Cell {
  readonly value: number;
  readonly sides: readonly Contributions[];
}

/** A figure may be published when it is over more companies than this… */
export const TOO_FEW_COMPANIES = 3;
/** …and none of them makes up more than this share of it. */
export const LARGEST_SHARE = 0.85;

/**
 * Whether the sum of figures that have nothing in common may be known. Where not all contributors are listed, the unlisted
 * ones are taken for as large, and as few, as they can be: rather withheld than told.
 */
export function mayBePublished(cells: readonly Cell[]): boolean {
  const value = sumOf(cells);
  const sides = Math.max(0, ...cells.map((cell) => cell.sides.length));
  if (value <= 0 || sides === 0) return false;
  return Array.from({ length: sides }, (_, side) => cells.flatMap((cell) => cell.sides[side] ?? [])).every(
    (contributions) => {
      const { companies, largest } = together(contributions);
      return companies > TOO_FEW_COMPANIES && largest <= LARGEST_SHARE * value;
    },
  );
}

export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.value, 0);
}

/** The least number of companies behind several figures of one side, and the most that one of them can have contributed. */
function together(parts: readonly Contributions[]): { readonly companies: number; readonly largest: number } {
  const listed = new Set(parts.flatMap((part) => part.largest.map((one) => one.company)));
  const amounts = [...listed].map((company) => parts.reduce((sum, part) => sum + mostOf(part, company), 0));
  const unlisted = parts.reduce((sum, part) => sum + mostOf(part, undefined), 0);
  return {
    companies: Math.max(listed.size, ...parts.map((part) => part.companies)),
    largest: Math.max(unlisted, ...amounts),
  };
}

/** What a company can have contributed at most: its amount, or that of the least one listed where not all are. */
function mostOf(part: Contributions, company: string | undefined): number {
  const own = part.largest.find((one) => one.company === company);
  if (own !== undefined) return own.amount;
  if (part.companies <= part.largest.length) return 0;
  return Math.min(...part.largest.map((one) => one.amount));
}
