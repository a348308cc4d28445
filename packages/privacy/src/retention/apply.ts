import { type DB, type Executor, transaction } from '@navette/db';
import { type DueRetentionKey, RETENTION } from '@navette/domain';
import { type Kysely, sql } from 'kysely';
import type { AuditActor } from '../audit/entry.ts';
import { writeAudit } from '../audit/write.ts';
import { erasePerson } from '../erase/person.ts';
import { columnSql } from '../map/map.ts';
import { conditionOf, DUE, DUE_KEYS } from './condition.ts';
import { noteSignIns } from './sign-ins.ts';

export interface RetentionRun {
  readonly db: Kysely<DB>;
  readonly now: Date;
  /** Rows of each kind at most; people that are forgotten count as rows. */
  readonly limit: number;
  readonly newId: () => string;
  /** Who does it, for the audit log. */
  readonly actor: AuditActor;
  /** Takes the file of an attachment away; may be called again for one that is gone. Without it, attachments stay. */
  readonly removeFile?: ((attachmentId: string) => Promise<void>) | undefined;
}

export interface RetentionApplied {
  /** Rows by kind; what had none is left out. */
  readonly rows: Readonly<Partial<Record<DueRetentionKey, number>>>;
  /** The limit was met: there is more to do. */
  readonly more: boolean;
}

/** Deletes and anonymises what is due, each kind in a transaction of its own, each on the audit log. Doing it again finds nothing. */
export async function applyRetention(run: RetentionRun): Promise<RetentionApplied> {
  await noteSignIns(run.db);
  const rows: Partial<Record<DueRetentionKey, number>> = {};
  for (const key of DUE_KEYS) {
    const count = await applyOne(run, key);
    if (count > 0) rows[key] = count;
  }
  return { rows, more: Object.values(rows).some((count) => count >= run.limit) };
}

function applyOne(run: RetentionRun, key: DueRetentionKey): Promise<number> {
  const { becomes } = DUE[key];
  if (becomes === 'person' || becomes === 'contact') return forget(run, key, becomes);
  return transaction(run.db, async (trx) => {
    const count = await change(trx, run, key);
    if (count > 0) await note(trx, run, 'retention.apply', RETENTION[key].table, key, { rows: count });
    return count;
  });
}

async function change(trx: Executor, run: RetentionRun, key: DueRetentionKey): Promise<number> {
  const { becomes } = DUE[key];
  const { table, where } = conditionOf(key, run.now);
  const due = sql`(select t.ctid from ${sql.raw(table)} t where ${sql.raw(where)} limit ${run.limit})`;
  if (key === 'attachments') {
    if (run.removeFile === undefined) return 0;
    await removeFiles(trx, run.removeFile, due);
  }
  if (typeof becomes !== 'object') {
    const result = await sql`delete from ${sql.raw(table)} where ctid = any(array(${due}))`.execute(trx);
    return Number(result.numAffectedRows ?? 0);
  }
  const moment = `'${run.now.toISOString()}'::timestamptz`;
  const set = Object.entries(becomes).map(
    ([column, { value }]) => `${columnSql(column)} = ${value.replace(':now', moment)}`,
  );
  const result = await sql`
    update ${sql.raw(table)} set ${sql.raw(set.join(', '))} where ctid = any(array(${due}))`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/** Before the row says that it is gone: a file that outlives its row would be found by nobody. */
async function removeFiles(
  trx: Executor,
  removeFile: (attachmentId: string) => Promise<void>,
  due: ReturnType<typeof sql>,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from attachments where ctid = any(array(${due}))`.execute(trx);
  for (const { id } of rows) await removeFile(id);
}

/** Erases who has been silent, one after the other. */
async function forget(run: RetentionRun, key: DueRetentionKey, who: 'person' | 'contact'): Promise<number> {
  const { table, where } = conditionOf(key, run.now);
  const { rows } = await sql<{ id: string }>`
    select t.id from ${sql.raw(table)} t where ${sql.raw(where)} limit ${run.limit}`.execute(run.db);
  for (const { id } of rows) {
    await transaction(run.db, async (trx) => {
      const ref = who === 'person' ? { personId: id } : { contactId: id };
      const { counts } = await erasePerson(trx, ref, { now: run.now });
      await note(trx, run, `${who}.erase`, who, id, { because: key, counts });
    });
  }
  return rows.length;
}

function note(
  trx: Executor,
  { actor, now, newId }: RetentionRun,
  action: string,
  objectKind: string,
  objectId: string,
  details: object,
): Promise<void> {
  return writeAudit(trx, { actor, at: now, newId, entries: [{ action, objectKind, objectId, details }] });
}
