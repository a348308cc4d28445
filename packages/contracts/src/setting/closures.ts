import { z } from 'zod';

/** Days on end that a network may be closed: a wait has to end, and is counted over no more than 400 of them. */
const MOST_DAYS = 92;
/** Closures this near to each other are one: between them lie a weekend and holidays, and nobody works. */
const NEAR_DAYS = 5;
const DAY_MS = 24 * 3_600_000;

const closure = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine((value) => value.from <= value.to, { error: 'expected from ≤ to', path: ['to'] });

/** Weeks in which a network is closed, in any order. */
export const closures = z
  .array(closure)
  .max(50)
  .superRefine((given, ctx) => {
    const index = tooLong(given);
    if (index === undefined) return;
    const message = `expected a closure of at most ${MOST_DAYS} days on end, those that follow it within ${NEAR_DAYS} days included`;
    ctx.addIssue({ code: 'custom', path: [index, 'to'], message });
  });

/** Where the closure stands in the list with which a stretch becomes too long. */
function tooLong(given: readonly { readonly from: string; readonly to: string }[]): number | undefined {
  const inOrder = given
    .map(({ from, to }, index) => ({ from: Date.parse(from), to: Date.parse(to), index }))
    .toSorted((one, other) => one.from - other.from);
  let stretch: { from: number; to: number } | undefined;
  for (const { from, to, index } of inOrder) {
    const follows = stretch !== undefined && from - stretch.to <= NEAR_DAYS * DAY_MS;
    stretch = follows && stretch ? { from: stretch.from, to: Math.max(stretch.to, to) } : { from, to };
    if (stretch.to - stretch.from >= MOST_DAYS * DAY_MS) return index;
  }
  return undefined;
}
