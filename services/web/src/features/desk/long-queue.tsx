import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import classes from './queue.module.css';
import { QueueRow } from './queue-row.tsx';
import type { Desk } from './use-desk.ts';

/** A title on two lines, and who has it. */
const USUAL_HEIGHT = 77;

/** A long queue, of which the rows in sight are drawn; and the chosen one, so that the focus finds it. */
export function LongQueue({ desk, scroller }: { desk: Desk; scroller: RefObject<HTMLElement | null> }) {
  const { rows } = desk.queue;
  const chosen = rows.findIndex(({ item }) => item.id === desk.needId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 10,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return chosen < 0 || inSight.includes(chosen) ? inSight : [...inSight, chosen].sort((a, b) => a - b);
    },
  });
  return (
    <ul className={classes.list} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={row.item.id}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
          >
            <QueueRow desk={desk} need={row.item} done={row.gone} />
          </li>
        );
      })}
    </ul>
  );
}
