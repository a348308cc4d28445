import type { FlowJob, JobsOptions } from 'bullmq';
import { type ChildRequest, JOBS, type JobRequest, LANES } from './define.ts';
import { type Parts, QUEUE_NAMES } from './engine/parts.ts';
import { forget, lookIn } from './look.ts';

/** What stands in the queue for a job: its payload, and what the log says of it. */
export type JobData = Readonly<Record<string, unknown>> & { readonly requestId?: string | undefined };

/** Hands jobs over, each lane's in one go. @throws ZodError for a payload that is not the job's */
export async function addJobs(parts: Parts, requests: readonly JobRequest[]): Promise<void> {
  const jobs = requests.map((request) => ({
    lane: JOBS[request.name].lane,
    name: request.name,
    data: dataOf(request, request.requestId),
    opts: { ...optionsOf(request), jobId: request.id },
  }));
  for (const lane of LANES) {
    const own = jobs.filter((job) => job.lane === lane);
    if (own.length > 0) await parts.lanes[lane].addBulk(own);
  }
}

/**
 * Hands a job over that runs after its children. Sent once more, it takes up the children that the queue has lost or
 * has given up, and nothing twice. @throws ZodError for a payload that is not its job's
 */
export async function addFlow(parts: Parts, request: JobRequest, children: readonly ChildRequest[]): Promise<void> {
  const lane = parts.lanes[JOBS[request.name].lane];
  const known = (await lookIn(lane, [request.id])).get(request.id);
  if (known === 'held') return;
  // Nothing is left to wait for, or it ended without being done.
  if (known === 'ended' || (known === 'waits' && children.length === 0)) await lane.remove(request.id);
  if (known !== 'lost') await forget(parts, await endedOf(parts, request, children));
  if (children.length === 0) return addJobs(parts, [request]);
  await parts.flows.add({
    ...flowJobOf(request, request.requestId, { jobId: request.id }),
    children: children.map((child) =>
      // The others go on when one gives up, and the parent says in the end what is missing.
      flowJobOf(child, request.requestId, { jobId: childId(request, child), ignoreDependencyOnFailure: true }),
    ),
  });
}

/** Children that the queue counts as done or given up, and that are not done: they would not be taken again. */
async function endedOf(parts: Parts, request: JobRequest, children: readonly ChildRequest[]): Promise<string[]> {
  const ended: string[] = [];
  for (const lane of LANES) {
    const own = children.filter((child) => JOBS[child.name].lane === lane).map((child) => childId(request, child));
    for (const [id, knowledge] of await lookIn(parts.lanes[lane], own)) if (knowledge === 'ended') ended.push(id);
  }
  return ended;
}

/** The same whenever the same row of the outbox is sent. */
function childId(request: JobRequest, child: ChildRequest): string {
  return `${request.id}_${child.key}`;
}

function flowJobOf(request: JobRequest | ChildRequest, requestId: string | undefined, options: JobsOptions): FlowJob {
  return {
    queueName: QUEUE_NAMES[JOBS[request.name].lane],
    name: request.name,
    data: dataOf(request, requestId),
    opts: { ...optionsOf(request), ...options },
  };
}

function dataOf(request: JobRequest | ChildRequest, requestId: string | undefined): JobData {
  const payload = JOBS[request.name].payload.parse(request.payload);
  return requestId === undefined ? payload : { ...payload, requestId };
}

function optionsOf({ name }: JobRequest | ChildRequest): JobsOptions {
  // No retention here: kept by count or age, jobs deadlock on PostgreSQL (infra/decisions/0004-queue.md). A timer cleans.
  const { attempts, backoffMs } = JOBS[name];
  return { attempts, backoff: { type: 'exponential', delay: backoffMs } };
}
