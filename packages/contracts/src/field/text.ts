import { z } from 'zod';

/** Text that PostgreSQL can keep: trimmed, without NUL, between `min` and `max` UTF-16 units. */
export function text(min: number, max: number) {
  return z
    .string()
    .refine((value) => !value.includes('\u0000'), { error: 'expected text without NUL characters' })
    .refine((value) => value.isWellFormed(), { error: 'expected well-formed Unicode' })
    .trim()
    .min(min)
    .max(max);
}

/** Up to `max` short distinct words, such as certificates. */
export function words(max: number, length = 80) {
  return z
    .array(text(1, length))
    .max(max)
    .transform((list) => [...new Set(list)]);
}
