import { MESSAGE_LENGTH, SIDES } from '@navette/domain';
import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const messageInput = z.strictObject({ text: text(1, MESSAGE_LENGTH) });
export type MessageInput = z.input<typeof messageInput>;

/** What was said between the sides of an introduction and those who facilitate it. */
export const message = z.object({
  id,
  side: z.enum(SIDES),
  own: z.boolean().meta({ description: "Written for the reader's own side." }),
  author: z.string().nullable().meta({ description: 'Null for a startup as long as names are not told.' }),
  masked: z.boolean().meta({ description: 'Written before names: what could tell who the owner is was struck out.' }),
  text: z.string(),
  on: z.string().meta({ description: 'The day.' }),
  at: z.string().nullable().meta({ description: 'The moment; null for a startup as long as names are not told.' }),
});
export type Message = z.infer<typeof message>;
