import { join } from 'node:path';
import type { Engine } from '../figure/engine.ts';
import type { Row } from '../figure/row.ts';
import { measureNeeds } from '../need/measure.ts';
import { waitForApiIndex } from '../network/api-index.ts';
import { ensureNetwork } from '../network/ensure-network.ts';
import { createNeeds } from '../network/needs.ts';
import { listOwners } from '../network/owners.ts';
import { signInFacilitators } from '../network/people.ts';
import { measureRoutes } from '../route/measure.ts';
import type { BenchCluster } from '../stack/cluster.ts';
import { type BenchStack, startBenchStack } from '../stack/stack.ts';
import type { Plan } from './plan.ts';

/** One size on one engine. */
export interface Part {
  readonly engine: Engine;
  readonly profiles: number;
  /** The routes are measured at the largest size: what they read grows with the needs, not with the profiles. */
  readonly routes: boolean;
}

export interface PartRequest extends Part {
  readonly cluster: BenchCluster;
  readonly folder: string;
  readonly plan: Plan;
  readonly say: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** Brings a stack up for a part, measures it and takes it down. @throws Error with what could not be measured */
export async function measurePart(request: PartRequest): Promise<Row[]> {
  const { cluster, folder, engine, profiles, say, stopping } = request;
  say('the network');
  const template = await ensureNetwork(cluster, profiles);
  say('the services');
  const stack = await startBenchStack({ cluster, engine, template, logFolder: join(folder, 'log'), stopping });
  const stopped = Promise.withResolvers<never>();
  stopping.addEventListener('abort', () => stopped.reject(new Error('stopped')));
  try {
    return await Promise.race([measureStack(request, stack), stopped.promise]);
  } finally {
    await stack.stop();
  }
}

async function measureStack({ cluster, profiles, routes, plan, say }: PartRequest, stack: BenchStack): Promise<Row[]> {
  const callers = await signInFacilitators(stack, plan.connections, cluster.sessionSecret);
  await waitForApiIndex(stack, callers);
  const takeNeeds = createNeeds(await listOwners(stack.ownerUrl));
  const rows: Row[] = await measureNeeds({ stack, profiles, callers, takeNeeds, plan: plan.needs, say });
  if (!routes) return rows;
  return [...rows, ...(await measureRoutes({ stack, profiles, callers, plan: plan.routes, say }))];
}
