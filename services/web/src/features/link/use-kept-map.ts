import { useKeptInSession } from '../open-page/use-kept-in-session.ts';

/** Answers by id that last as long as the tab, so that a lost network or a reload loses none. */
export function useKeptMap<T>(
  key: string,
): readonly [map: ReadonlyMap<string, T>, put: (id: string, value: T | undefined) => void] {
  const [text, setText] = useKeptInSession(key);
  const map = new Map<string, T>(text === '' ? [] : (JSON.parse(text) as [string, T][]));
  return [
    map,
    (id, value) => {
      const next = new Map(map);
      if (value === undefined) next.delete(id);
      else next.set(id, value);
      setText(next.size === 0 ? '' : JSON.stringify([...next]));
    },
  ];
}
