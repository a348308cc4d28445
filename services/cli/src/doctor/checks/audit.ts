import { type AuditFinding, verifyAudit } from '@navette/privacy';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Seals are made every few minutes: a day without one means that nobody makes them. */
const UNSEALED_MS = 24 * 3600_000;

/** Whether the audit log is what was sealed. */
export async function checkAudit({ db, now, auditHead }: Patient): Promise<Finding> {
  const { finding, seals, entries, head, unsealed, oldestUnsealedAt } = await verifyAudit(db, auditHead);
  if (finding !== undefined) return found('audit', 'failed', 'audit_broken', { what: nameOf(finding), seals });
  if (oldestUnsealedAt !== undefined && now.getTime() - oldestUnsealedAt.getTime() > UNSEALED_MS) {
    return found('audit', 'warning', 'audit_unsealed', { count: unsealed, since: oldestUnsealedAt.toISOString() });
  }
  return found('audit', 'ok', 'audit_ok', { entries, seals, head: head ?? '-' });
}

/** "entry_changed 1234": the same in every language, to be looked for. */
function nameOf(finding: AuditFinding): string {
  if ('seq' in finding) return `${finding.kind} ${finding.seq}`;
  if ('seal' in finding) return `${finding.kind} ${finding.seal}`;
  return 'pseudonym' in finding ? `${finding.kind} ${finding.pseudonym}` : finding.kind;
}
