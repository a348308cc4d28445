import { z } from 'zod';

/** What a problem's code may be; a reader of answers counts on later ones too. */
export const PROBLEM_CODES = [
  'unauthenticated',
  'forbidden',
  'two_factor_required',
  'not_found',
  'invalid',
  'stale_version',
  'illegal_transition',
  'duplicate',
  'too_large',
  'not_json',
  'refused',
  'request_in_progress',
  'already_done',
  'key_reused',
  'too_many_requests',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details, with the fields that were refused and the id under which the request is logged. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), expected: z.string() })).optional(),
  /** With `already_done`: ids of the records that the write touched, by what they are ids of. */
  records: z.record(z.string(), z.array(z.string()).readonly()).readonly().optional(),
});
export type Problem = z.infer<typeof problem>;
