import { useCallback, useEffect, useRef } from 'react';

/** How many renders an element may take to appear. */
const PATIENCE = 20;

/** Moves the focus to an element that the next renders will bring, by its id. */
export function useFocusOn(): (id: string, block: ScrollLogicalPosition) => void {
  const wanted = useRef<{ id: string; block: ScrollLogicalPosition; left: number } | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { id, block } = wanted.current;
    const element = document.getElementById(id);
    wanted.current.left -= 1;
    if (element === null) {
      if (wanted.current.left === 0) wanted.current = null;
      return;
    }
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block });
  });
  return useCallback((id, block) => {
    wanted.current = { id, block, left: PATIENCE };
  }, []);
}
