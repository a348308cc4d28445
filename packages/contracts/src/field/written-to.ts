import { z } from 'zod';
import { language } from './reference.ts';
import { text } from './text.ts';

/** Somebody to write to who has no account. */
export const writtenTo = z.strictObject({
  name: text(1, 120),
  email: z.email().max(254),
  language: language.optional(),
});
