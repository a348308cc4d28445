import type { NeedFull } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CellEditor } from './cell-editor.tsx';
import { useCellValue } from './cell-value.ts';
import { type Column, EDITABLE } from './columns.ts';
import classes from './tracking.module.css';
import type { CellWrites } from './use-cell-writes.ts';

interface Props {
  readonly need: NeedFull;
  readonly column: Column;
  /** The rows that a write in this cell goes into. */
  readonly targets: readonly string[];
  readonly writes: CellWrites;
}

/** One cell: its value, and its editor once it is asked for. */
export function TrackingCell({ need, column, targets, writes }: Props) {
  const t = useTranslations();
  const value = useCellValue()(need, column);
  const [editing, setEditing] = useState(false);
  const editable = EDITABLE[column];
  if (editable === undefined) return <span className={classes.plain}>{value}</span>;
  const label = t('tracking.edit', {
    column: t(`tracking.column.${column}`),
    title: need.title,
    value: value === '' ? t('need.facts.unsaid') : value,
  });
  if (editing) {
    return (
      <CellEditor
        column={column}
        kind={editable.kind}
        label={label}
        raw={editable.read(need)}
        onWrite={(raw) => writes.write(targets, column, raw)}
        onLeave={() => {
          setEditing(false);
          requestAnimationFrame(() => document.getElementById(cellId(need.id, column))?.focus());
        }}
      />
    );
  }
  return (
    <span className={classes.editable}>
      <button
        id={cellId(need.id, column)}
        type="button"
        className={classes.cell}
        data-cell={column}
        aria-label={label}
        onClick={() => setEditing(true)}
        onCopy={(event) => {
          event.preventDefault();
          event.clipboardData.setData('text/plain', editable.read(need));
        }}
        onPaste={(event) => {
          event.preventDefault();
          writes.write(targets, column, event.clipboardData.getData('text/plain'));
        }}
      >
        {value}
      </button>
      {column === 'title' && (
        <Link to="/needs/$needId" params={{ needId: need.id }} className={classes.open} tabIndex={-1}>
          {t('needs.next.read')}
        </Link>
      )}
    </span>
  );
}

export function cellId(needId: string, column: Column): string {
  return `cell-${needId}-${column}`;
}
