import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id } from '../field/reference.ts';

const MAIL_STATES = ['waiting', 'gathered', 'sent', 'kept', 'refused', 'given_up', 'suppressed', 'cancelled'] as const;
const FREQUENCIES = ['at_once', 'daily', 'weekly', 'off'] as const;

export const mailList = z.object({ ...pageQuery, state: z.enum(MAIL_STATES).optional(), needId: id.optional() });

/** A mail as a facilitator follows it: to whom, about what, and what became of it; not what it says. */
export const mailView = z.object({
  id,
  kind: z.string(),
  state: z.enum(MAIL_STATES),
  to: z.object({ name: z.string(), address: z.string() }),
  needId: id.nullable(),
  introductionId: id.nullable(),
  tries: z.number().int(),
  error: z.string().nullable(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
});
export type MailView = z.infer<typeof mailView>;

/** How often a person wants news. What asks for an answer comes at once. */
export const mailPreferences = z.object({ frequency: z.enum(FREQUENCIES) });
export type MailPreferences = z.infer<typeof mailPreferences>;
