export type { AuditActor, AuditEntry, AuditedWork } from './audit/entry.ts';
export { proveDetails } from './audit/prove.ts';
export { type AuditFilter, type AuditLine, listAudit } from './audit/read.ts';
export { writeAudit } from './audit/write.ts';
export type { Copied, CopyOptions, ReadFile } from './collect/copy.ts';
export { collectOrganisationData } from './collect/organisation.ts';
export { collectPersonData } from './collect/person.ts';
export { eraseOrganisation } from './erase/organisation.ts';
export { type Erased, type ErasureCounts, type ErasureOptions, erasePerson } from './erase/person.ts';
export { DATA_MAP } from './map/map.ts';
export { columnsOf, type TableRule } from './map/rule.ts';
export { type ContactToNotify, contactsToNotify } from './notice/due.ts';
export { markNotified } from './notice/mark.ts';
export { type Address, addressesOf, oppositionDigest } from './opposition/digest.ts';
export { countIgnoredOppositions } from './opposition/ignored.ts';
export { readArchive } from './request/archive.ts';
export {
  findPrivacyRequest,
  listPrivacyRequests,
  type NewPrivacyRequest,
  openRequest,
  type PrivacyRequest,
} from './request/request.ts';
export { failPrivacyRequest, type RequestRun, runPrivacyRequest } from './request/run.ts';
export { applyRetention, type RetentionApplied, type RetentionRun } from './retention/apply.ts';
export { type RetentionLine, retentionReport } from './retention/report.ts';
export { lastSeal, type Sealed, sealAudit } from './seal/seal.ts';
export { type AuditFinding, type AuditReport, verifyAudit } from './seal/verify.ts';
export { resolvePerson } from './subject/resolve.ts';
export type { PersonRef, Subject } from './subject/subject.ts';
