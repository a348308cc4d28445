import { z } from 'zod';

/** RFC 9457 problem details, with the fields that were refused and the id under which the request is logged. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), expected: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
