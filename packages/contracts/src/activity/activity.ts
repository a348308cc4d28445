import { ACTIVITY_KINDS } from '@navette/domain';
import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id, version } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const activityInput = z
  .strictObject({
    kind: z.enum(ACTIVITY_KINDS),
    at: z.iso.datetime({ offset: true }).optional().meta({ description: 'Default: now.' }),
    subject: text(1, 500).nullish(),
    text: text(1, 50_000),
    organisationId: id.nullish(),
    contactId: id.nullish(),
    needId: id.nullish(),
    introductionId: id.nullish(),
    nextAction: text(1, 500).nullish(),
    nextActionOn: z.iso.date().nullish(),
    nextActionBy: id.nullish().meta({ description: 'Somebody of the operator; nobody: whoever sees it first.' }),
  })
  .refine((value) => value.organisationId || value.contactId || value.needId || value.introductionId, {
    error: 'expected what it is about: organisationId, contactId, needId or introductionId',
    path: ['organisationId'],
  });
export type ActivityInput = z.input<typeof activityInput>;

export const activityChange = z.strictObject({
  version,
  subject: text(1, 500).nullish(),
  text: text(1, 50_000).optional(),
  nextAction: text(1, 500).nullish(),
  nextActionOn: z.iso.date().nullish(),
  nextActionBy: id.nullish(),
  done: z.boolean().optional().meta({ description: 'Whether the next action was done.' }),
});
export type ActivityChange = z.input<typeof activityChange>;

export const activityList = z.object({
  ...pageQuery,
  organisationId: id.optional(),
  needId: id.optional(),
  introductionId: id.optional(),
});

/** A call, visit, mail or note on the record. Private to the operator who keeps it. */
export const activity = z.object({
  id,
  kind: z.enum(ACTIVITY_KINDS),
  at: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  organisation: z.object({ id, name: z.string() }).nullable(),
  contact: z.object({ id, name: z.string() }).nullable(),
  need: z.object({ id, title: z.string() }).nullable(),
  introductionId: id.nullable(),
  author: z.string().nullable(),
  nextAction: z.string().nullable(),
  nextActionOn: z.string().nullable(),
  nextActionBy: z.object({ id, name: z.string() }).nullable(),
  nextActionDone: z.boolean(),
  version: z.number().int(),
});
export type Activity = z.infer<typeof activity>;
