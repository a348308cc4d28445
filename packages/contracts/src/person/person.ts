import { ROLES } from '@navette/domain';
import { z } from 'zod';
import { areaId, id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const personInput = z.strictObject({
  email: z.email().max(254),
  name: text(1, 120),
  password: z.string().min(12).max(128),
  role: z.enum(ROLES).default('member'),
  operatorId: id.nullish().meta({ description: 'The operator that a facilitator works for.' }),
  organisationIds: z.array(id).max(50).default([]),
  language: language.default('fr'),
});
export type PersonInput = z.input<typeof personInput>;

/** What a facilitator's work is narrowed to; null: all of the operator's. */
export const personScope = z.strictObject({
  editionIds: z.array(id).min(1).max(100).nullable(),
  areas: z.array(areaId).min(1).max(100).nullable(),
});
export type PersonScope = z.input<typeof personScope>;

/** What an administrator changes of somebody; what is not given stays. */
export const personChange = z
  .strictObject({
    role: z.enum(ROLES).optional(),
    operatorId: id.nullish().meta({ description: 'The operator that a facilitator works for.' }),
    organisationIds: z.array(id).max(50).optional().meta({ description: 'All that they speak for from then on.' }),
    editionIds: personScope.shape.editionIds.optional(),
    areas: personScope.shape.areas.optional(),
    disabled: z.boolean().optional().meta({ description: 'Nobody comes in by a closed account, nor stays in.' }),
  })
  .refine((value) => Object.values(value).some((part) => part !== undefined), {
    error: 'expected something to change',
  });
export type PersonChange = z.input<typeof personChange>;

/** Those who follow needs for one's own operator. */
export const colleagues = z.object({ items: z.array(z.object({ id, name: z.string() })) });
export type Colleagues = z.infer<typeof colleagues>;

export const person = z.object({
  id,
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  operatorId: z.string().nullable(),
  organisationIds: z.array(z.string()),
  editionIds: z.array(z.string()).nullable(),
  areas: z.array(z.string()).nullable(),
  language,
  disabled: z.boolean().meta({ description: 'Their account is closed.' }),
  signedInAt: z.string().nullable().meta({ description: 'When they last came in.' }),
});
export type Person = z.infer<typeof person>;

/** The person signed in, with what a screen needs to greet them. */
export const me = person.extend({
  operatorName: z.string().nullable(),
  organisations: z.array(z.object({ id, name: z.string() })),
});
export type Me = z.infer<typeof me>;
