/** What people found: by query, the grade of each judged document. 0: not relevant; the greater, the better. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The grades of one query. */
export type Grades = ReadonlyMap<string, number>;

/** How many documents answer a query at all. */
export function countRelevant(grades: Grades): number {
  let count = 0;
  for (const grade of grades.values()) if (grade > 0) count += 1;
  return count;
}
