import { mean } from './mean.ts';

/** Student's t of paired differences: mean / (standard deviation / √n); NaN of fewer than two, 0 of none but zeros. */
export function pairedT(differences: ArrayLike<number>): number {
  const size = differences.length;
  if (size < 2) return Number.NaN;
  const middle = mean(differences);
  let squares = 0;
  for (let i = 0; i < size; i++) squares += ((differences[i] as number) - middle) ** 2;
  if (squares === 0) return middle === 0 ? 0 : Math.sign(middle) * Number.POSITIVE_INFINITY;
  return middle / Math.sqrt(squares / (size - 1) / size);
}
