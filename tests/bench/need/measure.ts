import { loadavg } from 'node:os';
import type { NeedInput } from '@navette/contracts';
import { percentile } from '../figure/percentile.ts';
import type { LatencyRow, Way } from '../figure/row.ts';
import type { Caller } from '../http/caller.ts';
import type { BenchStack } from '../stack/stack.ts';
import { type Arrived, arriveIdle, arriveSteadily } from './arrivals.ts';
import { watchMatched } from './matched.ts';
import { openMatchedStream } from './stream.ts';
import type { Walked } from './walk.ts';

export interface NeedPlan {
  /** Needs that go first, uncounted, so that nobody measures a compiler. */
  readonly warmUp: number;
  /** One after the other: for so long, and at most so many. */
  readonly idleSeconds: number;
  readonly idleNeeds: number;
  /** Steadily: so many a second, so many in all. */
  readonly perSecond: number;
  readonly steadyNeeds: number;
}

export interface NeedRequest {
  readonly stack: BenchStack;
  readonly profiles: number;
  readonly callers: readonly Caller[];
  readonly takeNeeds: (count: number) => NeedInput[];
  readonly plan: NeedPlan;
  readonly say: (line: string) => void;
}

/** How each way is read from what happened to a need. Matches are readable only where there are some. */
const DURATIONS: Readonly<Record<Way, (walked: Walked) => number | undefined>> = {
  'approval to matches': ({ submitted, readable, matches }) => (matches > 0 ? readable - submitted : undefined),
  'approval to event': ({ submitted, event }) => event - submitted,
  'first POST to matches': ({ due, readable, matches }) => (matches > 0 ? readable - due : undefined),
  'first POST to event': ({ due, event }) => event - due,
  'POST of the need': ({ begun, created }) => created - begun,
  'POST of its approval': ({ submitted, approved }) => approved - submitted,
  'lateness of the client': ({ due, begun }) => begun - due,
};

/** Measures the way of needs to their matches: idle, then while more arrive. */
export async function measureNeeds(request: NeedRequest): Promise<LatencyRow[]> {
  const { stack, callers, takeNeeds, plan, say } = request;
  const matched = await watchMatched(stack.ownerUrl);
  const [reader] = callers;
  const stream = await openMatchedStream(stack.url, reader?.headers ?? {});
  const parts = { matched, stream };
  try {
    await arriveIdle(callers, takeNeeds(plan.warmUp), Number.POSITIVE_INFINITY, parts);
    const idle = await arriveIdle(callers, takeNeeds(plan.idleNeeds), plan.idleSeconds * 1_000, parts);
    const idleRows = rowsOf(request, 0, idle);
    say(`${idle.walked.length} needs one after the other`);
    const steady = await arriveSteadily(callers, takeNeeds(plan.steadyNeeds), plan.perSecond, parts);
    say(`${steady.walked.length} needs at ${plan.perSecond} a second`);
    for (const failure of new Set([...idle.failures, ...steady.failures])) say(`failed: ${failure}`);
    return [...idleRows, ...rowsOf(request, plan.perSecond, steady)];
  } finally {
    stream.close();
    await matched.close();
  }
}

function rowsOf({ stack, profiles }: NeedRequest, arrivalsPerSecond: number, arrived: Arrived): LatencyRow[] {
  const [loadAverage = 0] = loadavg();
  return Object.entries(DURATIONS).map(([name, durationOf]) => {
    const values = arrived.walked.flatMap((walked) => durationOf(walked) ?? []);
    return {
      kind: 'latency',
      name: name as Way,
      engine: stack.engine,
      profiles,
      arrivalsPerSecond,
      samples: values.length,
      p50: percentile(values, 0.5),
      p95: percentile(values, 0.95),
      p99: percentile(values, 0.99),
      failed: arrived.failures.length,
      loadAverage,
    };
  });
}
