import type { KeyboardEvent } from 'react';
import { COLUMNS, EDITABLE } from './columns.ts';
import { cellId } from './tracking-cell.tsx';

const EDITED = COLUMNS.filter((column) => EDITABLE[column] !== undefined);
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrows go from cell to cell, into rows that have to be scrolled to as well; Ctrl+Z takes the last edit back. */
export function gridKeys(ids: readonly string[], scrollTo: (row: number) => void, undo: () => void) {
  return (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && event.target.tagName !== 'INPUT') {
      event.preventDefault();
      undo();
      return;
    }
    const step = STEPS[event.key];
    const column = EDITED.find((one) => one === (event.target as HTMLElement).dataset.cell);
    if (step === undefined || column === undefined) return;
    const row = ids.findIndex((id) => event.target instanceof HTMLElement && event.target.id === cellId(id, column));
    const nextColumn = EDITED[EDITED.indexOf(column) + step[1]];
    const nextId = ids[row + step[0]];
    if (row < 0 || nextColumn === undefined || nextId === undefined) return;
    event.preventDefault();
    scrollTo(row + step[0]);
    const focus = () => document.getElementById(cellId(nextId, nextColumn))?.focus({ preventScroll: step[0] !== 0 });
    requestAnimationFrame(() => requestAnimationFrame(focus));
  };
}
