import type { Executor } from '../executor.ts';

/** What the network set, by key. */
export async function readSettings(
  db: Executor,
): Promise<Map<string, { readonly value: unknown; readonly version: number }>> {
  const rows = await db.selectFrom('settings').select(['key', 'value', 'version']).limit(200).execute();
  return new Map(rows.map((row) => [row.key, { value: row.value, version: row.version }]));
}

/** Sets one key. */
export async function putSetting(
  db: Executor,
  row: { readonly key: string; readonly value: unknown; readonly at: Date; readonly by: string | null },
): Promise<void> {
  const value = JSON.stringify(row.value);
  await db
    .insertInto('settings')
    .values({ key: row.key, value, updatedAt: row.at, updatedBy: row.by })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        value,
        updatedAt: row.at,
        updatedBy: row.by,
        version: eb('settings.version', '+', 1),
      })),
    )
    .execute();
}
