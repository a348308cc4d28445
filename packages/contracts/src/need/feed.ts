import { z } from 'zod';

/** Public teasers as a JSON Feed 1.1. */
export const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  language: z.string(),
  items: z.array(z.object({ id: z.string(), url: z.string(), title: z.string(), content_text: z.string() })),
});
export type JsonFeed = z.infer<typeof jsonFeed>;
