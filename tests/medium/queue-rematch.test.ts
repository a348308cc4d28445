import { createContext, readRematch, startRematch } from '@navette/usecases';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { countUnfinished, createBusyNetwork, type JobLine, jobLines } from '../support/many-needs.ts';
import { emptyQueue } from '../support/queue-engine.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { startWorkerProcess } from '../support/worker-process.ts';

const NEEDS = 300;

let stack: Stack;
let personId: string;
beforeEach(async () => {
  stack = await startStack({ worker: false });
  const network = await createBusyNetwork(stack);
  personId = (await stack.db.selectFrom('people').select('id').executeTakeFirstOrThrow()).id;
  await network.publish(NEEDS);
  // Matched already, as far as the queue is concerned: only the run over all of them is looked at here.
  await stack.db.deleteFrom('outbox').execute();
  await sql`update needs set match_wanted_at = null, matched_version = version`.execute(stack.db);
});
afterEach(() => stack?.stop());

function admin() {
  const actor = { kind: 'person', personId, role: 'admin', operatorId: null, organisationIds: [] } as const;
  return createContext({ db: stack.db, actor });
}

async function begin(): Promise<string> {
  const run = await startRematch(admin());
  expect(run.needs).toBe(NEEDS);
  expect(run.parts).toBeGreaterThan(8);
  return run.id;
}

async function partsDone(): Promise<number> {
  const rows = await stack.db.selectFrom('rematchParts').select('part').where('doneAt', 'is not', null).execute();
  return rows.length;
}

async function ended(id: string): Promise<void> {
  await eventually(
    'the run to end',
    async () => ((await readRematch(admin(), id)).state === 'done' ? true : undefined),
    50_000,
  );
  expect(await readRematch(admin(), id)).toMatchObject({ needs: NEEDS, done: NEEDS });
  await eventually('its job to go', async () => ((await countUnfinished(stack)) === 0 ? true : undefined));
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from events where kind = 'rematch.finished'`.execute(stack.db);
  expect(rows).toEqual([{ count: 1 }]);
}

/** The parts that were done by the runs of these lines. */
function partsOf(lines: readonly JobLine[]): number[] {
  return lines
    .filter((line) => line.job === 'rematch-part' && line.outcome === 'done' && Number(line.counts?.needs) > 0)
    .map((line) => Number(line.counts?.part))
    .toSorted((a, b) => a - b);
}

describe('a run over all needs', () => {
  it('is done in parts, each once, and ended after the last', async () => {
    stack.addWorker();
    stack.addWorker();
    const id = await begin();
    await ended(id);
    // Its line comes after its end is noted.
    const lines = await eventually('its line in the log', async () => {
      const all = jobLines(stack);
      return all.some((line) => line.job === 'rematch-all') ? all : undefined;
    });
    const parts = await stack.db.selectFrom('rematchParts').select('part').orderBy('part').execute();
    expect(partsOf(lines)).toEqual(parts.map((row) => row.part));
    expect(lines.filter((line) => line.job === 'rematch-all').map((line) => line.outcome)).toEqual(['done']);
    const parent = lines.find((line) => line.job === 'rematch-all')?.id;
    expect(new Set(lines.filter((line) => line.job === 'rematch-part').map((line) => line.parentId))).toEqual(
      new Set([parent]),
    );
  }, 60_000);

  it('goes on with what is missing when its worker was killed', async () => {
    const first = startWorkerProcess(stack);
    const id = await begin();
    await eventually('some parts to be done', async () => ((await partsDone()) >= 2 ? true : undefined), 20_000);
    await first.kill();
    const before = await partsDone();
    expect(before).toBeLessThan(NEEDS / 25);
    stack.addWorker();
    await ended(id);
    const doneBefore = partsOf(jobLines(first));
    const doneAfter = partsOf(jobLines(stack));
    expect(
      doneBefore.filter((part) => doneAfter.includes(part)),
      'what was done is not done again',
    ).toEqual([]);
  }, 90_000);

  it('goes on with what is missing when the queue was emptied', async () => {
    stack.addWorker();
    const id = await begin();
    await eventually('some parts to be done', async () => ((await partsDone()) >= 2 ? true : undefined), 20_000);
    await emptyQueue(stack);
    expect(await partsDone()).toBeLessThan(NEEDS / 25);
    await ended(id);
  }, 90_000);
});
