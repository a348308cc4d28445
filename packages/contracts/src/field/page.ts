import { z } from 'zod';
import { text } from './text.ts';

export const MAX_PAGE = 100;

/** Query parameters of every list. */
export const pageQuery = {
  cursor: z.uuid().optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
};

/** What a list without filters is asked. */
export const pageRequest = z.object(pageQuery);

export const searchQuery = { q: text(1, 200).optional() };

/** The body of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
