import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

const KINDS = ['export', 'erasure'] as const;
const STATES = ['waiting', 'running', 'done', 'failed'] as const;

/** Whose data: exactly one of them. */
export const privacyRequestInput = z
  .strictObject({
    kind: z.enum(KINDS),
    personId: id.optional(),
    contactId: id.optional(),
    organisationId: id.optional(),
    email: z.email().max(254).optional(),
    alsoOppose: z
      .boolean()
      .default(false)
      .meta({ description: 'With an erasure: the address is never to be written to again, nor imported.' }),
    language: language.optional(),
  })
  .refine(
    (value) => [value.personId, value.contactId, value.organisationId, value.email].filter(Boolean).length === 1,
    {
      error: 'expected one of personId, contactId, organisationId, email',
      path: ['personId'],
    },
  );
export type PrivacyRequestInput = z.input<typeof privacyRequestInput>;

/** A copy of somebody's data, or their erasure, as it is carried out. */
export const privacyRequest = z.object({
  id,
  kind: z.enum(KINDS),
  subjectKind: z.enum(['person', 'contact', 'email', 'organisation']),
  subjectId: id.nullable(),
  state: z.enum(STATES),
  counts: z.record(z.string(), z.number()).meta({ description: 'Rows by table.' }),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  expiresAt: z.string().nullable().meta({ description: 'Until when the archive of a copy can be fetched.' }),
});
export type PrivacyRequestView = z.infer<typeof privacyRequest>;

export const auditQuery = z.object({
  before: z.coerce.number().int().min(1).optional().meta({ description: 'Only entries before this place.' }),
  limit: pageQuery.limit,
  objectId: text(1, 80).optional(),
  personId: id.optional(),
  action: text(1, 80).optional(),
});

/** Entries of the audit log, latest first. `person` is known until they are forgotten. */
export const auditEntries = z.object({
  items: z.array(
    z.object({
      seq: z.number().int(),
      at: z.string(),
      action: z.string(),
      actorKind: z.string(),
      actor: z.string().nullable(),
      personId: z.string().nullable(),
      job: z.string().nullable(),
      operatorId: z.string().nullable(),
      objectKind: z.string(),
      objectId: z.string().nullable(),
      requestId: z.string().nullable(),
    }),
  ),
  next: z.number().nullable(),
});
export type AuditEntries = z.infer<typeof auditEntries>;

/** Whether the audit log is what was sealed. */
export const auditVerification = z.object({
  intact: z.boolean(),
  broken: z.string().nullable().meta({ description: 'What does not fit first: its kind and its place.' }),
  entries: z.number().int().meta({ description: 'Entries that were compared with their seals.' }),
  seals: z.number().int(),
  unsealed: z.number().int().meta({ description: 'Entries that wait for the next seal.' }),
  head: z.string().nullable().meta({ description: 'The last seal, to be noted elsewhere.' }),
});
export type AuditVerification = z.infer<typeof auditVerification>;

/** What the retention table would delete or anonymise today. */
export const retentionReportView = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      table: z.string(),
      after: z.string().meta({ description: 'ISO 8601 duration.' }),
      action: z.string(),
      due: z.number().int(),
      oldest: z.string().nullable(),
    }),
  ),
});
export type RetentionReportView = z.infer<typeof retentionReportView>;
