import { type PointerEvent, useEffect, useRef, useState } from 'react';

/**
 * Changes the order of a list's rows by dragging a handle. A row changes places with its neighbour once the pointer is
 * past that one's middle.
 * @param place is told the new place of a row, from 0
 */
export function useDragOrder(ids: readonly string[], place: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ ids, place });
  latest.current = { ids, place };

  useEffect(() => {
    if (dragged === null) return;
    // On the window: a row that moves in the page loses a pointer that it had captured.
    const move = (event: globalThis.PointerEvent) => {
      const { ids: order, place: put } = latest.current;
      const at = order.indexOf(dragged);
      const middle = (index: number) => {
        const box = list.current?.children[index]?.getBoundingClientRect();
        return box === undefined ? undefined : box.top + box.height / 2;
      };
      const above = middle(at - 1);
      const below = middle(at + 1);
      if (above !== undefined && event.clientY < above) put(dragged, at - 1);
      else if (below !== undefined && event.clientY > below) put(dragged, at + 1);
    };
    const drop = () => setDragged(null);
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', drop, { signal });
    return () => leaving.abort();
  }, [dragged]);

  return {
    list,
    dragged,
    handle: (id: string) => ({
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.preventDefault();
        setDragged(id);
      },
    }),
  };
}
