import type { NeedFull } from '@navette/contracts';
import { isStale } from '../../api/problem.ts';
import { type Column, EDITABLE } from './columns.ts';
import { changeNeed, readNeed } from './queries.ts';

/** Somebody else wrote into the same cell first; `fresh` holds what they wrote. */
export class CellTaken extends Error {
  override readonly name = 'CellTaken';
  readonly fresh: NeedFull;

  constructor(fresh: NeedFull) {
    super('Somebody else changed the cell first.');
    this.fresh = fresh;
  }
}

/**
 * Writes what was typed into a cell of a need as it was shown. Where others changed other cells of the row meanwhile,
 * it is written over their version. @throws CellTaken, ApiProblem
 */
export async function writeCell(shown: NeedFull, column: Column, raw: string): Promise<NeedFull> {
  try {
    return await changeNeed(shown.id, changeOf(shown, column, raw));
  } catch (error) {
    if (!isStale(error)) throw error;
    const fresh = await readNeed(shown.id);
    const read = (need: NeedFull) => EDITABLE[column]?.read(need);
    if (read(fresh) !== read(shown)) throw new CellTaken(fresh);
    return changeNeed(shown.id, changeOf(fresh, column, raw));
  }
}

function changeOf(need: NeedFull, column: Column, raw: string) {
  const change = EDITABLE[column]?.change(raw, need);
  if (change === undefined || typeof change === 'string') throw new Error(`${column} takes no ${raw}`);
  return { ...change, version: need.version };
}
