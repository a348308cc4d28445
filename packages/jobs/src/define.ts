import { z } from 'zod';

/** A kind of job: its name, the shape of its payload, and how often it is tried. */
export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly payload: Schema;
  /** Tries before it counts as failed, the first included. */
  readonly attempts: number;
  /** First wait between tries, ms; doubles each time. */
  readonly backoffMs: number;
}

/** Defines a job; the payload is parsed where it is sent and again where it is handled. */
export function defineJob<const Name extends string, Schema extends z.ZodType>(
  name: Name,
  payload: Schema,
  options: { readonly attempts?: number; readonly backoffMs?: number } = {},
): JobDefinition<Name, Schema> {
  return { name, payload, attempts: options.attempts ?? 12, backoffMs: options.backoffMs ?? 250 };
}

/** Every job there is. A worker without a handler for one of them does not compile. */
export const JOBS = {
  'match-need': defineJob('match-need', z.object({ needId: z.uuid() })),
  'match-profile': defineJob('match-profile', z.object({ profileId: z.uuid() })),
} as const;
export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;

/** What handles each job. A handler run twice has the effect of once. */
export type JobHandlers = { readonly [N in JobName]: (payload: JobPayload<N>) => Promise<void> };

/** Whether `name` is a job of this version. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
