import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLiveIndex, type LiveIndex } from '@navette/matchindex';
import { MODEL } from '@navette/scoring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

const NEED = { id: 'n', title: 'Tissus', text: 'Repérer les défauts de tissage par caméra.' };
const settings = async () => ({ key: 'one', model: MODEL });

let stack: Stack;
let network: Network;
let startupId: string;
let folder: string;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
  folder = await mkdtemp(join(tmpdir(), 'navette-index-'));
  startupId = await network.organisation({ roles: ['startup'], site: { area: '59' } });
  for (const words of ['défauts de tissage', 'caméra et vision', 'bois', 'aciers']) {
    await network.profile(startupId, { title: words, description: `Nous faisons : ${words}.` });
  }
});
afterAll(async () => {
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function opened(of = settings): Promise<LiveIndex> {
  const index = createLiveIndex(stack.db, of, { folder, fewest: 1 });
  await index.catchUp();
  return index;
}
const ranked = (index: LiveIndex) => index.profiles.match(NEED, { limit: 10 }).matches;

describe('an index that is kept between two processes', () => {
  it('is read by the next one, which learns from the feed what changed since', async () => {
    const first = await opened();
    expect(await first.save()).toBe(true);
    expect(((await stat(join(folder, 'profiles.index'))).mode & 0o777).toString(8)).toBe('600');
    const added = await network.profile(startupId, { title: 'Tissage', description: 'Défauts de tissage, la nuit.' });
    await first.catchUp();
    // Behind the feed's back: who reads the rows again would see it.
    const unseen = stack.db.updateTable('profiles').where('title', '=', 'aciers');
    await unseen.set({ description: 'Défauts de tissage par caméra.' }).execute();
    const next = await opened();
    expect(ranked(next)).toEqual(ranked(first));
    expect(ranked(next).map((match) => match.profileId)).toContain(added);
    await unseen.set({ description: 'Nous faisons : aciers.' }).execute();
    // It was held against the database once: a match doesn't count all profiles again.
    await stack.db.updateTable('profiles').set({ active: false }).where('title', '=', 'bois').execute();
    await next.catchUp();
    expect(next.profiles.size).toBe(5);
    await stack.db.updateTable('profiles').set({ active: true }).where('title', '=', 'bois').execute();
  });

  it('is read anew where it was read with other settings, is cut short, or does not hold what there is', async () => {
    const first = await opened();
    await first.save();
    const other = async () => ({ key: 'other', model: MODEL });
    expect((await opened(other)).profiles.size).toBe(5);

    const path = join(folder, 'profiles.index');
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 9));
    expect(ranked(await opened())).toEqual(ranked(first));

    await writeFile(path, whole);
    await stack.db.updateTable('profiles').set({ active: false }).where('title', '=', 'bois').execute();
    expect((await opened()).profiles.size).toBe(4);
  });

  it('is not worth a file where it holds little, and goes nowhere without a folder', async () => {
    const small = createLiveIndex(stack.db, settings, { folder });
    const nowhere = createLiveIndex(stack.db, settings);
    for (const index of [small, nowhere]) {
      await index.catchUp();
      expect(await index.save()).toBe(false);
    }
  });
});
