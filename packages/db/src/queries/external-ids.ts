import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

export type ExternalKind = 'organisation' | 'contact' | 'profile' | 'need' | 'activity' | 'introduction';

/** Whose system an id is of. */
export interface ExternalScope {
  readonly operatorId: string;
  readonly kind: ExternalKind;
  readonly source: string;
}

/** A record under its id elsewhere. `cells`: a digest of each field as that system last gave it. */
export interface ExternalId {
  readonly externalId: string;
  readonly recordId: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Records by their ids elsewhere. */
export async function findExternalIds(
  db: Executor,
  scope: ExternalScope,
  externalIds: readonly string[],
): Promise<Map<string, ExternalId>> {
  if (externalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('externalIds')
    .select(['externalId', 'recordId', 'cells'])
    .where('operatorId', '=', scope.operatorId)
    .where('kind', '=', scope.kind)
    .where('source', '=', scope.source)
    .where('externalId', '=', sql<string>`any(${[...externalIds]})`)
    .execute();
  return new Map(rows.map((row) => [row.externalId, { ...row, cells: row.cells as Record<string, string> }]));
}

/** Keeps ids and what was last said of each field; an id that was another record's is this one's from now on. */
export async function putExternalIds(
  db: Executor,
  scope: ExternalScope,
  rows: readonly ExternalId[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('externalIds')
    .values(rows.map((row) => ({ ...scope, ...row, cells: JSON.stringify(row.cells), importedAt: at })))
    .onConflict((conflict) =>
      conflict.columns(['operatorId', 'kind', 'source', 'externalId']).doUpdateSet((eb) => ({
        recordId: eb.ref('excluded.recordId'),
        cells: eb.ref('excluded.cells'),
        importedAt: eb.ref('excluded.importedAt'),
      })),
    )
    .execute();
}
