import { type PointerEvent, useEffect, useRef, useState } from 'react';

interface Grip {
  readonly id: string;
  /** From the row's upper edge to the pointer, pixels. */
  readonly depth: number;
}

/**
 * Changes the order of a list's rows by dragging a handle. A row changes places with its neighbour once the edge that
 * goes ahead is past that one's middle, wherever in the row the pointer holds it.
 * @param place is told the new place of a row, from 0
 */
export function useDragOrder(ids: readonly string[], place: (id: string, to: number) => void) {
  const [grip, setGrip] = useState<Grip | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ ids, place });
  latest.current = { ids, place };

  useEffect(() => {
    if (grip === null) return;
    const { id, depth } = grip;
    const box = (index: number) => list.current?.children[index]?.getBoundingClientRect();
    // On the window: a row that moves in the page loses a pointer that it had captured.
    const move = (event: globalThis.PointerEvent) => {
      const { ids: order, place: put } = latest.current;
      const at = order.indexOf(id);
      const [own, above, below] = [box(at), box(at - 1), box(at + 1)];
      if (own === undefined) return;
      const top = event.clientY - depth;
      if (above !== undefined && top < middle(above)) put(id, at - 1);
      else if (below !== undefined && top + own.height > middle(below)) put(id, at + 1);
    };
    const drop = () => setGrip(null);
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', drop, { signal });
    return () => leaving.abort();
  }, [grip]);

  return {
    list,
    dragged: grip?.id ?? null,
    handle: (id: string) => ({
      onPointerDown: (event: PointerEvent) => {
        const row = list.current?.children[ids.indexOf(id)]?.getBoundingClientRect();
        if (event.button !== 0 || row === undefined) return;
        event.preventDefault();
        setGrip({ id, depth: event.clientY - row.top });
      },
    }),
  };
}

function middle({ top, height }: DOMRect): number {
  return top + height / 2;
}
