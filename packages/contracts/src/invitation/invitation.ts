import { ROLES } from '@navette/domain';
import { z } from 'zod';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const invitationInput = z.strictObject({
  email: z.email().max(254),
  name: text(1, 120),
  role: z.enum(ROLES).default('member').meta({ description: 'Facilitators invite members; administrators anybody.' }),
  operatorId: id.nullish(),
  organisationId: id.nullish().meta({ description: 'The organisation that a member speaks for.' }),
  language: language.default('fr'),
});
export type InvitationInput = z.input<typeof invitationInput>;

export const invitation = z.object({
  id,
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  organisationId: id.nullable(),
  state: z.enum(['open', 'accepted', 'expired', 'revoked']),
  expiresAt: z.string(),
  createdAt: z.string(),
});
export type InvitationView = z.infer<typeof invitation>;
