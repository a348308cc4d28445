import { z } from 'zod';

/** The data of one server-sent event; its name is `kind`. */
export const streamedEvent = z.object({
  kind: z.string(),
  at: z.string().optional(),
  needId: z.string().optional(),
  matchId: z.string().optional(),
  profileId: z.string().optional(),
  organisationId: z.string().optional(),
  payload: z.record(z.string(), z.unknown()).optional(),
});
export type StreamedEventView = z.infer<typeof streamedEvent>;
