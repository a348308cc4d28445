import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

const CLAIM_STATES = ['requested', 'accepted', 'refused'] as const;

export const claimInput = z.strictObject({ organisationId: id });
export type ClaimInput = z.input<typeof claimInput>;

export const claimDecision = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accept') }),
  z.strictObject({ answer: z.literal('refuse'), reason: text(1, 2_000) }),
]);
export type ClaimDecision = z.input<typeof claimDecision>;

export const claimList = z.object({ ...pageQuery, state: z.enum(CLAIM_STATES).optional() });

/** Somebody says that they speak for an organisation of the directory. */
export const claim = z.object({
  id,
  person: z.object({ id, name: z.string(), email: z.string() }),
  organisation: z.object({ id, name: z.string() }),
  state: z.enum(CLAIM_STATES),
  byDomain: z.boolean().meta({ description: "Their mail address is at the organisation's own domain." }),
  reason: z.string().nullable(),
  createdAt: z.string(),
});
export type ClaimView = z.infer<typeof claim>;
