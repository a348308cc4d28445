import { z } from 'zod';
import { text } from './text.ts';

export const language = z.enum(['fr', 'en', 'de', 'nl']);
export const country = z.string().regex(/^[A-Z]{2}$/, { error: 'expected an ISO 3166-1 alpha-2 code such as "FR"' });
/** Concept ids are kebab-case slugs; whether one exists is checked against the taxonomy by the verb. */
export const conceptId = text(1, 80);
/** NAF/NACE section, division, group or class. */
export const sectorCode = z
  .string()
  .regex(/^[A-U]?(\d{2}(\.\d{1,2}[A-Z]?)?)?$/, { error: 'expected a NAF code such as "C", "13" or "13.96"' })
  .min(1);
/** A country code, or the id of an area of the taxonomy. */
export const areaId = text(1, 20);
export const trl = z.number().int().min(1).max(9);
export const euros = z.number().min(0).max(1e9);
export const version = z
  .number()
  .int()
  .min(1)
  .meta({ description: 'The version that you read; a stale one is answered by 409.' });
export const id = z.uuid();
