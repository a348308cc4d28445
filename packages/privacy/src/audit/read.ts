import type { Executor } from '@navette/db';
import type { Selectable } from 'kysely';

/** An entry as an administrator reads it. `subjectId`: who is behind the pseudonym, while that is known. */
export interface AuditLine {
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actor: string | null;
  readonly subjectId: string | null;
  readonly credentialId: string | null;
  readonly job: string | null;
  readonly operatorId: string | null;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly requestId: string | null;
}

export interface AuditFilter {
  /** Only entries below this place. */
  readonly before?: number | undefined;
  readonly limit: number;
  readonly objectId?: string | undefined;
  /** Whose doings: a person's id, or a link's. */
  readonly subjectId?: string | undefined;
  readonly action?: string | undefined;
  /** Only of this operator's records; absent for administrators. */
  readonly operatorId?: string | undefined;
}

/** Entries of the log, latest first. */
export async function listAudit(db: Executor, filter: AuditFilter): Promise<Selectable<AuditLine>[]> {
  let query = db
    .selectFrom('auditLog')
    .leftJoin('pseudonyms', 'pseudonyms.pseudonym', 'auditLog.actor')
    .select(['auditLog.seq', 'auditLog.id', 'auditLog.at', 'auditLog.action', 'auditLog.actorKind', 'auditLog.actor'])
    .select(['pseudonyms.subjectId', 'auditLog.credentialId', 'auditLog.job', 'auditLog.operatorId'])
    .select(['auditLog.objectKind', 'auditLog.objectId', 'auditLog.requestId']);
  if (filter.before !== undefined) query = query.where('auditLog.seq', '<', filter.before);
  if (filter.objectId !== undefined) query = query.where('auditLog.objectId', '=', filter.objectId);
  if (filter.action !== undefined) query = query.where('auditLog.action', '=', filter.action);
  if (filter.operatorId !== undefined) query = query.where('auditLog.operatorId', '=', filter.operatorId);
  if (filter.subjectId !== undefined) {
    const subject = filter.subjectId;
    query = query.where('auditLog.actor', '=', (eb) =>
      eb.selectFrom('pseudonyms').select('pseudonym').where('subjectId', '=', subject),
    );
  }
  return query.orderBy('auditLog.seq', 'desc').limit(filter.limit).execute();
}
