import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that depend on the seed and on how many came before, on nothing else. */
export interface Random {
  /** Uniform in [0,1). */
  float(): number;
  /** A whole number in [0, `bound`). */
  below(bound: number): number;
  /** True with a probability of `share`, in [0,1]. */
  chance(share: number): boolean;
  /** One of a list that is not empty. @throws RangeError */
  pick<T>(list: ArrayLike<T>): T;
  /** One of a list, each as often as its weight says. @throws RangeError when no weight is above 0 */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** Log-normal around `median`; `spread` is the standard deviation of its logarithm. */
  around(median: number, spread: number): number;
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const float = () => uniformFloat64(generator);
  const below = (bound: number) => Math.floor(float() * bound);
  return {
    float,
    below,
    chance: (share) => float() < share,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('pick: expected a list that is not empty');
      return picked;
    },
    weighted(choices) {
      let left = float() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        if (left < weight) return choice;
        left -= weight;
      }
      throw new RangeError('weighted: expected a weight above 0');
    },
    // Box and Muller; 1 - float is never 0.
    around: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float())),
  };
}
