import { loadavg } from 'node:os';
import type { Request } from 'autocannon';
import { median } from '../figure/percentile.ts';
import { type RateRow, ROUTES, type Route, SUBJECTS, type Subject } from '../figure/row.ts';
import type { Caller } from '../http/caller.ts';
import type { BenchStack } from '../stack/stack.ts';
import { startBaseline } from './baseline/start.ts';
import { bareDecisionRequests, decisionRequests } from './decisions.ts';
import { type Fired, fire, type RoundLength } from './fire.ts';
import { type Samples, takeSamples } from './samples.ts';

export interface RoutePlan {
  readonly rounds: number;
  readonly length: RoundLength;
}

export interface RouteRequest {
  readonly stack: BenchStack;
  readonly profiles: number;
  /** One for each connection. */
  readonly callers: readonly Caller[];
  readonly plan: RoutePlan;
  readonly say: (line: string) => void;
}

type Shots = Readonly<Record<Subject, Fired[]>>;

/**
 * Measures how many requests a second the product answers on each route, and the bare ones beside it. They take turns,
 * so that whatever else happens on the machine hits all of them. The first turn of each does not count.
 */
export async function measureRoutes(request: RouteRequest): Promise<RateRow[]> {
  const { stack, callers, plan, say } = request;
  const [reader] = callers;
  if (reader === undefined) throw new Error('nobody is there to ask');
  const samples = await takeSamples(reader);
  const baseline = await startBaseline(stack, samples);
  try {
    const rows: RateRow[] = [];
    for (const route of ROUTES) {
      const shots: Shots = { navette: [], 'hono+pg': [], hono: [] };
      for (let round = 0; round <= plan.rounds; round++) {
        for (const turn of SUBJECTS.keys()) {
          const subject = SUBJECTS[(turn + round) % SUBJECTS.length] ?? 'navette';
          const target = subject === 'navette' ? { url: stack.url, pid: stack.apiPid } : baseline;
          const fired = await fire(target, await requestsOf(request, samples, route, subject), plan.length);
          if (round > 0) shots[subject].push(fired);
        }
      }
      rows.push(...rowsOf(request, samples, route, shots));
      say(`${plan.rounds} rounds of ${route}`);
    }
    return rows;
  } finally {
    await baseline.stop();
  }
}

async function requestsOf(
  { stack, callers }: RouteRequest,
  samples: Samples,
  route: Route,
  subject: Subject,
): Promise<Request[][]> {
  const headers = callers.map((caller) => caller.headers);
  switch (route) {
    case 'list': {
      const path = subject === 'navette' ? samples.list.path : `/${subject}/needs`;
      return headers.map((own) => [{ path, headers: own }]);
    }
    case 'need':
      return headers.map((own) =>
        samples.needs.map(({ id, path }) => ({
          path: subject === 'navette' ? path : `/${subject}/needs/${id}`,
          headers: own,
        })),
      );
    case 'decision':
      return subject === 'navette'
        ? decisionRequests(stack.ownerUrl, samples.matches, headers)
        : bareDecisionRequests(`/${subject}/matches`, samples.matches, headers);
  }
}

function rowsOf({ stack, profiles }: RouteRequest, samples: Samples, route: Route, shots: Shots): RateRow[] {
  const [loadAverage = 0] = loadavg();
  const answers = { list: [samples.list], need: samples.needs, decision: samples.matches }[route];
  const bytes = Math.round(answers.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / answers.length);
  return SUBJECTS.map((subject) => {
    const rounds = shots[subject].map((shot) => shot.perSecond);
    const ratios = rounds.map((perSecond, round) => (shots.navette[round]?.perSecond ?? Number.NaN) / perSecond);
    return {
      kind: 'rate',
      name: route,
      subject,
      engine: stack.engine,
      profiles,
      perSecond: median(rounds),
      rounds,
      cpuMs: cpuMsOf(shots[subject]),
      bytes,
      ratio: median(ratios),
      failed: shots[subject].reduce((sum, shot) => sum + shot.failed, 0),
      loadAverage,
    };
  });
}

function cpuMsOf(shots: readonly Fired[]): number | null {
  const each = shots.flatMap(({ cpuMs, answered }) => (cpuMs === undefined ? [] : cpuMs / answered));
  return each.length === 0 ? null : median(each);
}
