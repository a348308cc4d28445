/**
 * Calls `tell` at once, then at most once every `intervalMs`; what comes between is counted and told with the next.
 * For troubles that a broken connection repeats by the hundred.
 */
export function seldom<T>(
  tell: (value: T, unsaid: number) => void,
  intervalMs: number,
  now = Date.now,
): (value: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return (value) => {
    if (now() - last < intervalMs) {
      unsaid++;
      return;
    }
    last = now();
    tell(value, unsaid);
    unsaid = 0;
  };
}
