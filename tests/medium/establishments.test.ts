import { countEstablishments, MOST_ESTABLISHMENTS_COUNTED } from '@navette/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let merged: string;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  const network = await createNetwork(stack);
  const inLille = { sector: '13.96Z', site: { area: '59' } };
  await network.organisation(inLille);
  await network.organisation(inLille);
  merged = await network.organisation(inLille);
  await network.organisation({ sector: '13', site: { area: '57' } });
  await network.organisation({ sector: '10.71', site: { area: '59' } });
  await network.organisation({ site: { area: '59' } });
});
afterAll(() => stack?.stop());

const count = (sector: string | null, area: string | null) => countEstablishments(stack.db, sector, area);

describe('establishments of a sector in an area', () => {
  it('are counted by division and section, department, region and country', async () => {
    expect(await count('13', 'FRE')).toBe(3);
    expect(await count('13', 'FR')).toBe(4);
    expect(await count('C', 'FRE')).toBe(4);
    expect(await count('C', null)).toBe(5);
    expect(await count(null, '59')).toBe(5);
    expect(await count(null, null)).toBe(6);
    expect(await count('24', 'FRE')).toBe(0);
    expect(await count('13', 'LU')).toBe(0);
  });

  it('are counted once where two organisations turned out to be one', async () => {
    const into = await stack.db.selectFrom('organisations').select('id').where('id', '<>', merged).executeTakeFirst();
    await stack.db.updateTable('organisations').set({ mergedInto: into?.id }).where('id', '=', merged).execute();
    expect(await count('13', 'FRE')).toBe(2);
  });

  it('are counted up to a number that says enough', async () => {
    const { id } = await stack.db.selectFrom('organisations').select('id').limit(1).executeTakeFirstOrThrow();
    await stack.db
      .insertInto('sites')
      .values(
        Array.from({ length: MOST_ESTABLISHMENTS_COUNTED + 5 }, () => ({
          id: crypto.randomUUID(),
          organisationId: id,
          main: false,
          country: 'FR',
          areaPath: ['59', 'FRE', 'FR'],
        })),
      )
      .execute();
    expect(await count(null, 'FRE')).toBe(MOST_ESTABLISHMENTS_COUNTED);
  });
});
