import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type BusyNetwork, countMatched, countUnfinished, createBusyNetwork, jobLines } from '../support/many-needs.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** A thousand on the engine that is there for many workers, fewer on the other. */
const NEEDS = inject('engine') === 'redis' ? 1_000 : 300;

let stack: Stack;
let network: BusyNetwork;

beforeAll(async () => {
  stack = await startStack();
  network = await createBusyNetwork(stack);
  stack.addWorker();
  stack.addWorker();
  await eventually('the profiles to be matched', async () => ((await countUnfinished(stack)) === 0 ? true : undefined));
});
afterAll(() => stack?.stop());

it('is shared by three workers: every need is matched, and no job done twice', async () => {
  const needIds = await network.publish(NEEDS);
  await eventually(
    'every need to be matched',
    async () => ((await countMatched(stack)) === NEEDS ? true : undefined),
    80_000,
  );
  await eventually('no job to be left', async () => ((await countUnfinished(stack)) === 0 ? true : undefined));
  // Their lines come after their matches.
  const runs = await eventually('their lines in the log', async () => {
    const lines = jobLines(stack).filter((line) => line.job === 'match-need');
    return lines.length >= NEEDS ? lines : undefined;
  });
  expect(runs.map((run) => run.outcome).filter((outcome) => outcome !== 'done')).toEqual([]);
  expect(new Set(runs.map((run) => run.id)).size, 'no job is handled twice').toBe(runs.length);
  expect(runs.map((run) => run.counts?.needId).toSorted(), 'each need by one job').toEqual(needIds.toSorted());
}, 100_000);
