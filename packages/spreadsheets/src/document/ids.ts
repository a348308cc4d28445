/** Gives out ids that nobody else has. */
export interface IdRegister {
  /**
   * `wished` when it is still free, else `wished~2`, `wished~3`, …: rows that share an id each keep one of their own, the
   * same for the same file. `takenOn`: line of the row that has `wished`.
   */
  take(wished: string, line: number): { readonly id: string; readonly takenOn: number | undefined };
}

export function createIdRegister(): IdRegister {
  const lines = new Map<string, number>();
  const repeats = new Map<string, number>();
  return {
    take(wished, line) {
      const takenOn = lines.get(wished);
      let id = wished;
      for (let repeat = repeats.get(wished) ?? 1; lines.has(id); ) {
        repeat++;
        repeats.set(wished, repeat);
        id = `${wished}~${repeat}`;
      }
      lines.set(id, line);
      return { id, takenOn };
    },
  };
}
