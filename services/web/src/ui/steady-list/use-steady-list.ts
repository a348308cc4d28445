import { useState } from 'react';
import { countArrivals, drop, restore, rowsOf, type SteadyRow, startList } from './steady-list.ts';

export interface Steady<T> {
  readonly rows: readonly SteadyRow<T>[];
  /** How many wait behind "show". */
  readonly arrivals: number;
  showArrivals(): void;
  drop(id: string): void;
  restore(id: string): void;
}

const NONE: readonly never[] = [];

/** Holds a list still while somebody works on it. `key` names what it is of; an empty list fills by itself. */
export function useSteadyList<T extends { readonly id: string }>(key: string, latest: readonly T[] = NONE): Steady<T> {
  const [list, setList] = useState(() => startList(key, latest));
  const rows = rowsOf(list, latest);
  const isOther = list.key !== key;
  const mayFill = rows.length === 0 && countArrivals(list, latest) > 0;
  if (isOther || mayFill) {
    const fresh = startList(key, latest);
    setList(fresh);
    return steady(fresh);
  }
  return steady(list);

  function steady(current: typeof list): Steady<T> {
    return {
      rows: rowsOf(current, latest),
      arrivals: countArrivals(current, latest),
      showArrivals: () => setList(startList(key, latest)),
      drop: (id) => setList((before) => drop(before, id)),
      restore: (id) => setList((before) => restore(before, id)),
    };
  }
}
