import { useState } from 'react';

/** A text that lasts as long as the tab, and is sent nowhere by being kept. */
export function useKeptInSession(key: string): readonly [value: string, keep: (value: string) => void] {
  const [value, setValue] = useState(() => {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  });
  return [
    value,
    (next) => {
      setValue(next);
      try {
        if (next === '') sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, next);
      } catch {
        // Storage may be closed to us: the page itself still has it.
      }
    },
  ];
}
