import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2_000;
const SEED = 20_261_129;
/** Of 95 %. */
const TAIL = 0.025;

/**
 * 95 % intervals of the means of several columns over the same queries, by the percentile bootstrap (Efron 1979): 2,000 draws
 * of queries with replacement, the same draws for every column, from a fixed seed. NaN without queries.
 */
export function bootstrap(columns: readonly ArrayLike<number>[]): readonly Interval[] {
  const size = columns[0]?.length ?? 0;
  const generator = xoroshiro128plus(SEED);
  const drawn = columns.map(() => new Float64Array(RESAMPLES));
  const sample = new Int32Array(size);
  for (let draw = 0; draw < RESAMPLES; draw++) {
    for (let i = 0; i < size; i++) sample[i] = Math.floor(uniformFloat64(generator) * size);
    columns.forEach((column, number) => {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += column[sample[i] as number] as number;
      (drawn[number] as Float64Array)[draw] = sum / size;
    });
  }
  return drawn.map((means) => {
    means.sort();
    return {
      low: means[Math.floor(TAIL * RESAMPLES)] ?? Number.NaN,
      high: means[Math.ceil((1 - TAIL) * RESAMPLES) - 1] ?? Number.NaN,
    };
  });
}
