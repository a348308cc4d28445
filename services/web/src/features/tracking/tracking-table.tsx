import type { NeedFull } from '@navette/contracts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Scrolled } from '../../ui/scrolled.tsx';
import { COLUMNS } from './columns.ts';
import type { TrackingSearch } from './search.ts';
import classes from './tracking.module.css';
import { TrackingCell } from './tracking-cell.tsx';
import { TrackingHead } from './tracking-head.tsx';
import type { CellWrites } from './use-cell-writes.ts';
import { gridKeys } from './use-grid-keys.ts';

const ROW_HEIGHT = 37;
/** Fewer rows are drawn all: the browser's own search finds them. */
const VIRTUAL_FROM = 200;

interface Props {
  readonly rows: readonly NeedFull[];
  readonly search: TrackingSearch;
  readonly onSearch: (change: Partial<TrackingSearch>) => void;
  readonly writes: CellWrites;
}

/** The table itself: its first column and its head stay, rows are drawn as they come into sight from 200 on. */
export function TrackingTable({ rows, search, onSearch, writes }: Props) {
  const t = useTranslations();
  const scroller = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const isVirtual = rows.length >= VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const shown = isVirtual ? virtual.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const above = isVirtual ? (shown[0]?.start ?? 0) : 0;
  const below = isVirtual ? virtual.getTotalSize() - (shown.at(-1)?.end ?? 0) : 0;
  const toggle = (id: string) =>
    setSelected((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const chosen = rows.filter((need) => selected.has(need.id)).map((need) => need.id);
  return (
    <>
      {chosen.length > 0 && <p role="status">{t('tracking.selected', { count: chosen.length })}</p>}
      <Scrolled ref={scroller} className={classes.scroller} label={t('title.tracking')}>
        <table
          className={classes.table}
          aria-rowcount={rows.length + 1}
          onKeyDown={gridKeys(
            rows.map((need) => need.id),
            (row) => isVirtual && virtual.scrollToIndex(row),
            writes.undo,
          )}
        >
          <TrackingHead
            search={search}
            onSearch={onSearch}
            allSelected={rows.length > 0 && chosen.length === rows.length}
            onSelectAll={(all) => setSelected(all ? new Set(rows.map((need) => need.id)) : new Set())}
          />
          <tbody>
            {above > 0 && <Space height={above} />}
            {shown.map(({ index }) => {
              const need = rows[index];
              if (need === undefined) return null;
              const isSelected = selected.has(need.id);
              const targets = isSelected ? chosen : [need.id];
              return (
                <tr key={need.id} aria-rowindex={index + 2} data-selected={isSelected || undefined}>
                  <td className={classes.tick}>
                    <input
                      type="checkbox"
                      checked={isSelected}
                      onChange={() => toggle(need.id)}
                      aria-label={t('tracking.select', { title: need.title })}
                    />
                  </td>
                  {COLUMNS.map((column) =>
                    column === 'title' ? (
                      <th key={column} scope="row" lang={need.language ?? undefined}>
                        <TrackingCell need={need} column={column} targets={[need.id]} writes={writes} />
                      </th>
                    ) : (
                      <td key={column}>
                        <TrackingCell need={need} column={column} targets={targets} writes={writes} />
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
            {below > 0 && <Space height={below} />}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}

/** Holds the place of rows that are not drawn. */
function Space({ height }: { height: number }) {
  return (
    <tr>
      <td colSpan={COLUMNS.length + 1} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
