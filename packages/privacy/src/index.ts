export type { AuditActor, AuditEntry, AuditedWork } from './audit/entry.ts';
export { proveDetails } from './audit/prove.ts';
export { type AuditFilter, type AuditLine, listAudit } from './audit/read.ts';
export { writeAudit } from './audit/write.ts';
export { lastSeal, type Sealed, sealAudit } from './seal/seal.ts';
export { type AuditFinding, type AuditReport, verifyAudit } from './seal/verify.ts';
