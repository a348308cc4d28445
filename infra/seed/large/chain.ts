import type { Random } from './random.ts';
import { END } from './vocabulary.ts';

/** Which token follows which, each as often as it was seen to. */
export interface Chain {
  readonly starts: readonly number[];
  readonly next: ReadonlyMap<number, readonly number[]>;
}

export function buildChain(sequences: readonly (readonly number[])[]): Chain {
  const next = new Map<number, number[]>();
  for (const sequence of sequences) {
    sequence.forEach((token, index) => {
      const followers = next.get(token) ?? [];
      followers.push(sequence[index + 1] ?? END);
      next.set(token, followers);
    });
  }
  return { starts: sequences.flatMap((sequence) => sequence[0] ?? []), next };
}

/** How often a walk leaves the narrow chain for what the whole language would say next. */
const STRAYING = 0.25;

/**
 * A sequence as the chains would have it: tokens of `narrow`, now and then of `wide`, which must hold all that `narrow`
 * does. @returns at most `longest` tokens, at least one
 */
export function walk(random: Random, narrow: Chain, wide: Chain, longest: number): number[] {
  const tokens: number[] = [];
  let token = random.pick(narrow.starts);
  while (token !== END && tokens.length < longest) {
    tokens.push(token);
    const followers = (random.chance(STRAYING) ? undefined : narrow.next.get(token)) ?? wide.next.get(token);
    token = followers === undefined ? END : random.pick(followers);
  }
  return tokens;
}
