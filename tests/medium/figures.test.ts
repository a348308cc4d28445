import { DESK_EDITION_ID, openDatabase } from '@navette/db';
import { createContext, createDailyFigures, publicFigures } from '@navette/usecases';
import { v4, v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface Figure {
  readonly value: number | null;
  readonly withheld: string | null;
}
type Row = { readonly key: string; readonly label: string; readonly total: Figure } & Readonly<Record<string, Figure>>;
interface Table {
  readonly total: Figure;
  readonly byYear: Row[];
  readonly byTerritory: Row[];
  readonly bySector: Row[];
}
interface Body {
  readonly asOf: string;
  readonly nextAt: string;
  readonly wall: { paidTrialsOfTen: Figure };
  readonly needs: Table;
  readonly startups: Table;
  readonly matches: Table & Readonly<Record<'shortlisted' | 'dismissed' | 'undecided', Figure>>;
  readonly introductions: Table &
    Readonly<Record<'trials' | 'withoutTrial', Figure>> & {
      bySteps: { step: string; trial: boolean; total: Figure }[];
    };
}

const HIDDEN = { value: null, withheld: 'confidential' };

let stack: Stack;
let network: Network;
let first: Body;

/** A need in the database as it was published in `year`, with no owner told to anybody. */
async function publishedNeed(organisationId: string, year: number): Promise<string> {
  const at = new Date(Date.UTC(year, 5, 1));
  const id = v4();
  await stack.db
    .insertInto('needs')
    .values({
      id,
      editionId: DESK_EDITION_ID,
      operatorId: network.operatorId,
      organisationId,
      kind: 'innovation',
      state: 'published',
      visibility: 'anonymous',
      title: 'Un besoin',
      description: 'Secret.',
      source: 'import',
      onBehalf: true,
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
    })
    .execute();
  return id;
}

async function match(
  needId: string,
  profileId: string,
  state: 'suggested' | 'shortlisted' | 'superseded',
): Promise<string> {
  const id = v4();
  await stack.db
    .insertInto('matches')
    .values({
      id,
      needId,
      profileId,
      origin: 'engine',
      state,
      rank: 1,
      score: 0.5,
      modelVersion: 'test',
      explanation: '{}',
      needVersion: 1,
      profileVersion: 1,
      computedAt: new Date(),
    })
    .execute();
  return id;
}

async function introduction(needId: string, profileId: string, ...steps: ('meeting' | 'quote' | 'pilot' | 'closed')[]) {
  const id = v7();
  const at = new Date();
  const state = steps.at(-1) ?? 'meeting';
  await stack.db
    .insertInto('introductions')
    .values({
      id,
      editionId: DESK_EDITION_ID,
      operatorId: network.operatorId,
      needId,
      profileId,
      state,
      stateSince: '2026-11-01',
      source: 'test',
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  await stack.db
    .insertInto('introductionSteps')
    .values(
      steps.map((step, position) => ({
        introductionId: id,
        position,
        state: step,
        onDay: '2026-11-01',
        recordedAt: at,
      })),
    )
    .execute();
}

/** Owners in three regions: twelve, five and two; ten startups. Each owner has two needs of this year and one of the last. */
beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
  const year = new Date().getUTCFullYear();
  const startups: string[] = [];
  for (let index = 0; index < 10; index++) {
    const organisation = await network.organisation({ roles: ['startup'], sector: '62.01', site: { area: '59' } });
    startups.push(await network.profile(organisation, {}));
  }
  const regions = [
    { area: '59', owners: 12, sector: '13.96' },
    { area: '67', owners: 5, sector: '10.71' },
    { area: '13', owners: 2, sector: '13.96' },
  ];
  for (const { area, owners, sector } of regions) {
    for (let index = 0; index < owners; index++) {
      const owner = await network.organisation({ roles: ['industrial'], sector, site: { area } });
      const needs = [
        await publishedNeed(owner, year),
        await publishedNeed(owner, year),
        await publishedNeed(owner, year - 1),
      ];
      for (const [place, need] of needs.entries()) {
        const profile = startups[(index + place) % startups.length] ?? '';
        await match(need, profile, place === 0 ? 'shortlisted' : place === 1 ? 'suggested' : 'superseded');
      }
      await introduction(needs[0] ?? '', startups[index % startups.length] ?? '', 'meeting');
      if (area === '59') {
        await introduction(needs[1] ?? '', startups[(index + 3) % startups.length] ?? '', 'meeting', 'pilot', 'closed');
      }
    }
  }
  const answer = await visitor(stack).get<Body>('/api/v1/public/figures');
  expect(answer.status, answer.text).toBe(200);
  first = answer.body;
});
afterAll(() => stack?.stop());

function told(rows: readonly Row[], name = 'total'): Record<string, number> {
  return Object.fromEntries(rows.flatMap((row) => (row[name]?.value == null ? [] : [[row.key, row[name].value]])));
}

describe('the public figures', () => {
  it('are told to everybody: needs by year, territory and sector', () => {
    const year = new Date().getUTCFullYear();
    expect(first.needs.total).toEqual({ value: 57, withheld: null });
    expect(told(first.needs.byYear)).toEqual({ [year]: 38, [year - 1]: 19 });
    expect(told(first.needs.bySector)).toEqual({ C: 57 });
  });

  it('withhold the region of two owners, and a second one, so that nobody subtracts', () => {
    // Provence has two owners; with Grand Est's five the rest of the total is one that may be known.
    expect(told(first.needs.byTerritory)).toEqual({ FRE: 36 });
    const rows = new Map(first.needs.byTerritory.map((row) => [row.key, row]));
    expect(rows.get('FRL')).toEqual({ key: 'FRL', label: "Provence-Alpes-Côte d'Azur", total: HIDDEN });
    expect(rows.get('FRF')?.total).toEqual(HIDDEN);
    // A region where nothing happens looks the same.
    expect(rows.get('FRM')?.total).toEqual(HIDDEN);
  });

  it('count matches shown and what was decided on them, by both their sides', () => {
    expect(first.matches.total.value).toBe(38);
    expect(first.matches.shortlisted.value).toBe(19);
    expect(first.matches.undecided.value).toBe(19);
    expect(first.matches.dismissed).toEqual(HIDDEN);
    expect(told(first.matches.byTerritory)).toEqual({ FRE: 24 });
  });

  it('count introductions by their furthest step, and trials', () => {
    expect(first.introductions.total.value).toBe(31);
    expect(first.introductions.trials.value).toBe(12);
    const steps = first.introductions.bySteps.filter((step) => step.total.value !== null);
    expect(steps.map(({ step, trial, total }) => [step, trial, total.value])).toEqual([
      ['pilot', true, 12],
      ['meeting', false, 19],
    ]);
    // All trials are in one region: what is left of them elsewhere is nobody's.
    expect(told(first.introductions.byTerritory, 'trials')).toEqual({ FRE: 12 });
  });

  it('count startups', () => {
    expect(first.startups.total.value).toBe(10);
    expect(told(first.startups.bySector)).toEqual({ J: 10 });
  });

  it('keep the figure on the wall back while nobody confirmed a trial', () => {
    expect(first.wall.paidTrialsOfTen).toEqual(HIDDEN);
  });

  it('name nobody', async () => {
    const answer = await visitor(stack).get('/api/v1/public/figures?lang=de');
    expect(answer.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(answer.text).not.toMatch(/Organisation \d|Profil \d|Secret|Un besoin/);
    expect(answer.text).toContain('Nicht bekannt oder sonstige');
  });

  it('stay the same for the rest of the day, whatever comes in', async () => {
    const organisation = await network.organisation({ site: { area: '59' } });
    await publishedNeed(organisation, new Date().getUTCFullYear());
    const again = await visitor(stack).get<Body>('/api/v1/public/figures');
    expect(again.body).toEqual(first);
    expect(Date.parse(first.nextAt)).toBeGreaterThan(Date.parse(first.asOf));

    const figures = createDailyFigures();
    let now = new Date('2026-11-22T10:00:00Z');
    const ctx = { ...createContext({ db: stack.db, actor: { kind: 'visitor' }, now: () => now }), figures };
    const before = await publicFigures(ctx);
    expect(before.needs.total.value).toBe(58);
    await publishedNeed(organisation, 2026);
    now = new Date('2026-11-22T23:59:59Z');
    expect(await publicFigures(ctx)).toEqual(before);
    now = new Date('2026-11-23T00:00:00Z');
    expect((await publicFigures(ctx)).needs.total.value).toBe(59);
  });

  it('are counted by the next who asks when the database did not answer', async () => {
    const figures = createDailyFigures();
    const ctx = { ...createContext({ db: stack.db, actor: { kind: 'visitor' } }), figures };
    const away = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' });
    await expect(publicFigures({ ...ctx, db: away.db })).rejects.toThrow('ECONNREFUSED');
    await away.close();
    expect((await publicFigures(ctx)).needs.total.value).toBeGreaterThan(50);
  });

  it('have the figure on the wall once enough owners confirmed a paid trial, as the startups did', async () => {
    const year = new Date().getUTCFullYear();
    const now = () => new Date(Date.UTC(year, 10, 22));
    const figures = () => ({
      ...createContext({ db: stack.db, actor: { kind: 'visitor' }, now }),
      figures: createDailyFigures(),
    });
    const tried = await stack.db
      .selectFrom('introductions')
      .innerJoin('introductionSteps', 'introductionSteps.introductionId', 'introductions.id')
      .where('introductionSteps.state', '=', 'pilot')
      .select(['introductions.id', 'introductions.needId'])
      .execute();
    expect(tried).toHaveLength(12);
    await stack.db
      .updateTable('needs')
      .set({ publishedAt: new Date(Date.UTC(year - 1, 11, 1)) })
      .where(
        'id',
        'in',
        tried.map((one) => one.needId),
      )
      .execute();
    const outcome = { kind: 'paid_trial', declaredBy: 'startup', createdAt: now(), updatedAt: now() } as const;
    const yes = { startupAnswer: 'confirmed', startupAnsweredAt: now() } as const;
    await stack.db
      .insertInto('outcomes')
      .values(tried.map((one) => ({ id: v7(), introductionId: one.id, ...outcome, ...yes })))
      .execute();
    expect((await publicFigures(figures())).wall.paidTrialsOfTen).toEqual(HIDDEN);
    await stack.db.updateTable('outcomes').set({ ownerAnswer: 'confirmed', ownerAnsweredAt: now() }).execute();
    // Twelve of these, beside nineteen needs of the year before.
    expect((await publicFigures(figures())).wall.paidTrialsOfTen).toEqual({ value: 3.9, withheld: null });
  });
});
