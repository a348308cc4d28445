import { z } from 'zod';

/**
 * Jobs wait in two queues, so that what takes minutes never stands before what somebody waits for:
 * `prompt` is done in milliseconds, `bulk` goes through a file or a whole network.
 */
export const LANES = ['prompt', 'bulk'] as const;
export type Lane = (typeof LANES)[number];

/** A kind of job: its name, the shape of its payload, where it waits, and how often it is tried. */
export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly payload: Schema;
  readonly lane: Lane;
  /** Tries before it counts as failed, the first included. */
  readonly attempts: number;
  /** First wait between tries, ms; doubles each time. */
  readonly backoffMs: number;
  /** Never given up: after its last try it is sent again, with what is missing of it. */
  readonly untilDone: boolean;
}

/** Defines a job; the payload is parsed where it is sent and again where it is handled. */
export function defineJob<const Name extends string, Schema extends z.ZodType>(
  name: Name,
  payload: Schema,
  options: Partial<Pick<JobDefinition, 'lane' | 'attempts' | 'backoffMs' | 'untilDone'>> = {},
): JobDefinition<Name, Schema> {
  return {
    name,
    payload,
    lane: options.lane ?? 'prompt',
    attempts: options.attempts ?? 12,
    backoffMs: options.backoffMs ?? 250,
    untilDone: options.untilDone ?? false,
  };
}

/** How many records one job may name. */
const BATCH = 500;
const ids = z.array(z.uuid()).min(1).max(BATCH);

/** Every job there is. A worker without a handler for one of them does not compile. */
export const JOBS = {
  'match-need': defineJob('match-need', z.object({ needId: z.uuid() })),
  'match-profile': defineJob('match-profile', z.object({ profileId: z.uuid() })),
  'match-profiles': defineJob('match-profiles', z.object({ profileIds: ids }), { lane: 'bulk' }),
  // What a server puts off waits in the mail's own row: a job that fails is a fault of ours.
  'send-mail': defineJob('send-mail', z.object({ mailId: z.uuid() })),
  'privacy-request': defineJob('privacy-request', z.object({ privacyRequestId: z.uuid() }), {
    lane: 'bulk',
    attempts: 5,
  }),
  'import-file': defineJob('import-file', z.object({ importId: z.uuid() }), { lane: 'bulk' }),
  'find-duplicates': defineJob('find-duplicates', z.object({ organisationIds: ids }), { lane: 'bulk' }),
  // Runs after its parts, and fails where one of them gave up: sent again, it brings back the parts that are not done.
  'rematch-all': defineJob('rematch-all', z.object({ rematchId: z.uuid() }), {
    lane: 'bulk',
    attempts: 3,
    untilDone: true,
  }),
  'rematch-part': defineJob('rematch-part', z.object({ rematchId: z.uuid(), part: z.int().min(0) }), { lane: 'bulk' }),
} as const;
export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;

/** One job on its way to the queue. `id`: its outbox row's, a UUID; the queue takes a job of the same id only once. */
export type JobRequest = {
  [N in JobName]: {
    readonly id: string;
    readonly name: N;
    readonly payload: JobPayload<N>;
    /** The HTTP request that led to it. */
    readonly requestId?: string | undefined;
  };
}[JobName];

/** A job that another one waits for. `key` tells it from the other children, and is the same whenever it is sent. */
export type ChildRequest = {
  [N in JobName]: { readonly key: string; readonly name: N; readonly payload: JobPayload<N> };
}[JobName];

/** What a handler tells of its work, for the log: a few numbers and words, never what people wrote. */
export type JobCounts = Readonly<Record<string, number | string>>;

/** What each job is handled by. A handler run twice has the effect of once. */
export type JobHandlers = {
  readonly [N in JobName]: (
    payload: JobPayload<N>,
    job: { readonly requestId: string | undefined },
  ) => Promise<JobCounts | undefined>;
};

/** Whether `name` is a job of this version. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
