import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntroductionScene, openIntroductionScene, type ProblemBody } from '../support/introduction-scene.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly reached: Readonly<Record<string, number>>;
  readonly introductions: number;
  readonly confirmedTrials: number;
}
interface ProgressBody extends Omit<Row, 'key' | 'label'> {
  readonly wall: { needs: number; confirmedTrials: number; ofTen: number | null };
  readonly undated: number;
  readonly refusals: readonly { by: string | null; reason: string; count: number }[];
  readonly startupAnswer: { count: number; median: number | null };
  readonly outcomes: readonly { kind: string; count: number; confirmed: number; amount: number; jobs: number }[];
  readonly byMonth: readonly Row[];
  readonly byTerritory: readonly Row[];
  readonly bySector: readonly Row[];
  readonly bySize: readonly Row[];
}
interface ListBody {
  readonly items: readonly { id: string; reached: string; confirmedTrial: boolean }[];
  readonly next: string | null;
}

const PROGRESS = '/api/v1/progress';
let scene: IntroductionScene;
/** Three needs: nobody asked; a startup asked that refused; a trial that both sides confirm. */
let needs: { readonly quiet: string; readonly refused: string; readonly tried: string };

beforeAll(async () => {
  scene = await openIntroductionScene();
  const [quiet, refused, tried] = [await scene.publish(), await scene.publish(), await scene.publish()];
  needs = { quiet, refused, tried };
  const declined = await scene.introduce(refused, { named: false });
  await scene.stack.db
    .updateTable('introductions')
    .set({ state: 'declined', stateReason: 'capacity', endedBy: 'startup' })
    .where('id', '=', declined)
    .execute();
  const introduction = await scene.introduce(tried, { named: true, state: 'pilot' });
  const outcome = await scene.startup.post<{ id: string }>(`/api/v1/introductions/${introduction}/outcomes`, {
    kind: 'paid_trial',
    amount: 12_000,
    jobs: 1.5,
  });
  expect(outcome.status, outcome.text).toBe(201);
  const yes = { version: 1, answer: 'confirmed' };
  const confirmed = await scene.owner.post(`/api/v1/outcomes/${outcome.body.id}/answer`, yes);
  expect(confirmed.status, confirmed.text).toBe(200);
});
afterAll(() => scene?.stack.stop());

async function progress(query = '', by = scene.facilitator): Promise<ProgressBody> {
  const answer = await by.get<ProgressBody>(`${PROGRESS}${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}
async function list(query: string): Promise<ListBody> {
  const answer = await scene.facilitator.get<ListBody>(`${PROGRESS}/needs${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}
const published = (needId: string, days: number) =>
  scene.stack.db
    .updateTable('needs')
    .set({ publishedAt: new Date(Date.now() - days * 86_400_000) })
    .where('id', '=', needId)
    .execute();

describe('the progress of a portfolio', () => {
  it('counts how far needs came, each with all that lies before, and what both sides confirm', async () => {
    const told = await progress();
    expect(told.reached).toEqual({
      published: 3,
      matched: 2,
      shortlisted: 2,
      asked: 2,
      interested: 1,
      connected: 1,
      meeting: 1,
      quote: 1,
      trial: 1,
      contract: 0,
      deployed: 0,
    });
    expect(told).toMatchObject({ introductions: 2, confirmedTrials: 1, undated: 3 });
    expect(told.refusals).toEqual([{ by: 'startup', reason: 'capacity', count: 1 }]);
    expect(told.outcomes).toMatchObject([{ kind: 'paid_trial', count: 1, confirmed: 1, amount: 12_000, jobs: 1.5 }]);
    expect(told.startupAnswer).toMatchObject({ count: 1, median: 0 });
  });

  it('shares them out by month, territory, sector and size, to the same sums', async () => {
    const told = await progress();
    for (const rows of [told.byMonth, told.byTerritory, told.bySector, told.bySize]) {
      expect(rows.reduce((sum, row) => sum + (row.reached.published ?? 0), 0)).toBe(3);
      expect(rows.reduce((sum, row) => sum + row.confirmedTrials, 0)).toBe(1);
    }
    expect(told.bySector).toMatchObject([{ key: 'C', introductions: 2 }]);
    expect(told.bySector[0]?.label).toMatch(/manufacturière/i);
    expect(told.bySize).toMatchObject([{ key: '' }]);
    expect((await progress('?lang=de')).byTerritory).toMatchObject([{ label: 'Hauts-de-France' }]);
  });

  it('opens the list behind each figure', async () => {
    expect((await list('?reached=asked')).items.map((one) => one.id)).toEqual([needs.tried, needs.refused]);
    expect((await list('?confirmedTrial=true')).items).toMatchObject([{ id: needs.tried, reached: 'trial' }]);
    expect((await list('?dimension=section&key=C&confirmedTrial=false')).items).toHaveLength(2);
    expect((await list('?dimension=section&key=A')).items).toEqual([]);
    const first = await list('?limit=2');
    const rest = await list(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map((one) => one.id)).toEqual([needs.tried, needs.refused, needs.quiet]);
    expect(rest.next).toBeNull();
  });

  it('is the figure on the wall for what was published in the year that ended six months ago', async () => {
    expect((await progress()).wall).toMatchObject({ needs: 0, confirmedTrials: 0, ofTen: null });
    await published(needs.tried, 200);
    await published(needs.quiet, 300);
    expect((await progress()).wall).toMatchObject({ needs: 2, confirmedTrials: 1, ofTen: 5 });
    await published(needs.quiet, 700);
    const since = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await progress(`?from=${since}`)).toMatchObject({
      reached: { published: 1 },
      wall: { needs: 1, ofTen: 10 },
    });
  });

  it('is that of one’s own operator, and says which filter it does not know', async () => {
    expect((await progress('', scene.elsewhere)).reached.published).toBe(0);
    expect((await progress('', scene.admin)).reached.published).toBe(3);
    expect((await scene.owner.get(PROGRESS)).status).toBe(403);
    const area = await scene.facilitator.get<ProblemBody>(`${PROGRESS}?territory=nowhere`);
    expect(area.body.errors).toMatchObject([{ code: 'unknown_area' }]);
    const half = await scene.facilitator.get<ProblemBody>(`${PROGRESS}/needs?key=C`);
    expect(half.body.errors).toMatchObject([{ pointer: '/dimension' }]);
  });
});
