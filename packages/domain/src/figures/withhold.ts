import { type Cell, mayBePublished, sumOf } from './cell.ts';

/** One of the figures that a total falls into. */
export interface Part {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/**
 * Which parts of a published total have to be withheld: those that may not be known, and as many more, the smallest
 * first, as it takes for what they come to together, which is the total less the others, to be one that may be known.
 * Withheld parts that come to nothing tell of nobody.
 * @returns keys
 */
export function withheldParts(parts: readonly Part[]): ReadonlySet<string> {
  const withheld = parts.filter((part) => !mayBePublished(part.cells));
  const rest = smallestFirst(parts.filter((part) => !withheld.includes(part)));
  while (!mayBeWorkedOut(withheld.flatMap((part) => part.cells))) {
    const next = rest.shift();
    if (next === undefined) break;
    withheld.push(next);
  }
  return new Set(withheld.map((part) => part.key));
}

/** Whether it does no harm that a sum can be worked out from what is published. */
export function mayBeWorkedOut(cells: readonly Cell[]): boolean {
  return sumOf(cells) === 0 || mayBePublished(cells);
}

/** In an order that does not depend on how they came. */
export function smallestFirst<P extends Part>(parts: readonly P[]): P[] {
  return parts.toSorted((a, b) => sumOf(a.cells) - sumOf(b.cells) || (a.key < b.key ? -1 : 1));
}
