import { type AuditEntries, type AuditVerification, auditQuery, type RetentionReportView } from '@navette/contracts';
import { actorRecord, authorise } from '@navette/domain';
import { applyRetention, listAudit, retentionReport, sealAudit, verifyAudit } from '@navette/privacy';
import type { z } from 'zod';
import type { FileContext } from '../attachment/context.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { networkSettings } from '../setting/network.ts';

/** The audit log, latest first, for administrators. */
export async function browseAudit(ctx: Context, query: z.input<typeof auditQuery>): Promise<AuditEntries> {
  authorise(ctx.actor, 'audit.read');
  const { before, limit, objectId, personId, action } = parse(auditQuery, query);
  const rows = await listAudit(ctx.db, { before, limit: limit + 1, objectId, subjectId: personId, action });
  return {
    items: rows.slice(0, limit).map((row) => ({
      seq: row.seq,
      at: row.at.toISOString(),
      action: row.action,
      actorKind: row.actorKind,
      actor: row.actor,
      personId: row.subjectId,
      job: row.job,
      operatorId: row.operatorId,
      objectKind: row.objectKind,
      objectId: row.objectId,
      requestId: row.requestId,
    })),
    next: rows.length > limit ? (rows[limit - 1]?.seq ?? null) : null,
  };
}

/** Compares the whole audit log with its seals, for administrators. Changes nothing. */
export async function verifyAuditLog(ctx: Context): Promise<AuditVerification> {
  authorise(ctx.actor, 'audit.read');
  const { finding, entries, seals, unsealed, head } = await verifyAudit(ctx.db);
  const [kind, place] = finding === undefined ? [] : Object.values(finding);
  return {
    intact: finding === undefined,
    broken: finding === undefined ? null : [kind, place].filter((part) => part !== undefined).join(' '),
    entries,
    seals,
    unsealed,
    head: head ?? null,
  };
}

/** What the retention table would delete or anonymise now: changes nothing. */
export async function readRetention(ctx: Context): Promise<RetentionReportView> {
  authorise(ctx.actor, 'retention.read');
  const lines = await retentionReport(ctx.db, ctx.now());
  return { items: lines.map(({ oldest, ...line }) => ({ ...line, oldest: oldest?.toISOString() ?? null })) };
}

/** Rows of each kind that one run deletes or anonymises. */
const RETAINED_AT_ONCE = 500;

/** Does what the retention table says, where the network lets it; the rest with the next run. @returns rows by kind */
export async function keepRetention(ctx: Context & FileContext): Promise<Readonly<Record<string, number>>> {
  authorise(ctx.actor, 'privacy.run');
  if (!(await networkSettings(ctx.db)).apply_retention) return {};
  const { rows } = await applyRetention({
    db: ctx.db,
    now: ctx.now(),
    limit: RETAINED_AT_ONCE,
    newId: () => ctx.newId.ordered(),
    actor: actorRecord(ctx.actor),
    removeFile: (attachmentId) => ctx.files.remove(attachmentId),
  });
  return rows as Readonly<Record<string, number>>;
}

/** Chains what the audit log has and no seal covers yet. @returns how many entries */
export async function sealAuditLog(ctx: Context): Promise<number> {
  authorise(ctx.actor, 'privacy.run');
  return (await sealAudit({ db: ctx.db, now: ctx.now })).entries;
}
