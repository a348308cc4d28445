import type { Introduction } from '@navette/contracts';
import { stepsAhead } from '../introduction/standing/steps-ahead.ts';

type State = Introduction['state'];

/** The columns of the board, each with the states that stand in it, in the order in which they are come to. */
export const COLUMNS = {
  proposed: ['proposed'],
  interested: ['interested'],
  connected: ['connected'],
  meeting: ['meeting'],
  quote: ['quote'],
  trial: ['poc', 'sample', 'pilot', 'approval'],
  contract: ['contract', 'order'],
  running: ['deployed', 'series'],
  over: ['declined', 'expired', 'closed'],
} as const satisfies Record<string, readonly State[]>;
export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

export function columnOf(state: State): Column {
  return COLUMN_NAMES.find((name) => (COLUMNS[name] as readonly State[]).includes(state)) ?? 'over';
}

/** The state that an introduction gets by being put into a column; undefined: it can't be put there. */
export function stateIn(column: Column, { state, need }: Pick<Introduction, 'state' | 'need'>): State | undefined {
  if (columnOf(state) === column) return undefined;
  const inColumn: readonly State[] = COLUMNS[column];
  return stepsAhead(state, need.kind).find((step) => inColumn.includes(step));
}
