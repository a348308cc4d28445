import { type TouchEvent, useRef, useState } from 'react';

/** How far a finger must go for a swipe to count, px. */
const FAR_ENOUGH = 96;

interface Swipe {
  readonly right: () => void;
  readonly left: () => void;
}

/**
 * Lets a card be swept to either side by touch. What a swipe does must have a button too. Movements that are more up and
 * down than sideways stay the page's.
 */
export function useSwipe(enabled: boolean, { right, left }: Swipe) {
  const start = useRef<{ x: number; y: number } | null>(null);
  const [offset, setOffset] = useState(0);

  function end() {
    start.current = null;
    setOffset(0);
  }

  return {
    offset,
    handlers: {
      onTouchStart(event: TouchEvent) {
        const touch = event.touches[0];
        if (enabled && touch !== undefined && event.touches.length === 1)
          start.current = { x: touch.clientX, y: touch.clientY };
      },
      onTouchMove(event: TouchEvent) {
        const touch = event.touches[0];
        if (start.current === null || touch === undefined) return;
        const across = touch.clientX - start.current.x;
        const down = touch.clientY - start.current.y;
        if (offset === 0 && Math.abs(down) > Math.abs(across)) end();
        else if (offset !== 0 || Math.abs(across) > 12) setOffset(across);
      },
      onTouchEnd() {
        const swept = offset;
        end();
        if (swept > FAR_ENOUGH) right();
        if (swept < -FAR_ENOUGH) left();
      },
      onTouchCancel: end,
    },
  };
}
