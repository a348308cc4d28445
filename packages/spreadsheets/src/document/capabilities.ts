import { conceptById } from '@navette/taxonomy';
import { splitList } from '../values/list.ts';
import type { Cell } from './record-reader.ts';

/** The concepts that a list of capabilities gives by id. Words are left to the engine, which reads them with the text. */
export function conceptIds(cells: readonly Cell[]): readonly string[] {
  return [...new Set(cells.flatMap((cell) => splitList(cell.text)).filter((item) => conceptById(item)))];
}

/** The items that are words. */
export function capabilityWords(cells: readonly Cell[]): string {
  return cells
    .flatMap((cell) => splitList(cell.text))
    .filter((item) => !conceptById(item))
    .join(', ');
}
