import { addWorkingDays, dayIn } from '@navette/calendar';
import { type ClockRow, listClocks } from '@navette/db';
import { createContext, runClocks } from '@navette/usecases';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type IntroductionScene, mailsOf, openIntroductionScene } from '../support/introduction-scene.ts';

/** Waits that are no state of an introduction: for words on an outcome, for a need that came back, over a need's pause. */
let scene: IntroductionScene;
let needId: string;
let introduction: string;

beforeAll(async () => {
  scene = await openIntroductionScene();
});
afterAll(() => scene?.stack.stop());
beforeEach(async () => {
  await scene.stack.db.updateTable('clocks').set({ state: 'stopped', nextAt: null }).execute();
  needId = await scene.publish();
  introduction = await scene.introduce(needId, { named: true });
});

interface Body {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const place = (region: string) => ({ country: 'FR', region, closures: [] });
const today = () => dayIn('Europe/Paris', new Date());
const running = async (): Promise<ClockRow[]> => [...(await listClocks(scene.stack.db, { needId, limit: 20 })).items];
const kinds = async () => (await running()).map((clock) => clock.kind).sort();

function runAt(day: string) {
  const now = () => new Date(`${day}T10:00:00Z`);
  return runClocks(createContext({ db: scene.stack.db, actor: { kind: 'system', job: 'clocks' }, now }));
}

async function done(by: 'owner' | 'startup' | 'facilitator', path: string, body: object): Promise<Body> {
  const answer = await scene[by].post<Body>(`/api/v1${path}`, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

const declared = (by: 'owner' | 'startup' | 'facilitator') =>
  done(by, `/introductions/${introduction}/outcomes`, { kind: 'paid_trial', amount: 9_000 });

describe('the word of a side on an outcome', () => {
  it('is waited for by a working day of where the side is, which the mail names', async () => {
    await declared('facilitator');
    const clocks = await running();
    expect(clocks.map(({ kind, waitsFor, dueOn }) => ({ kind, waitsFor, dueOn }))).toEqual(
      expect.arrayContaining([
        { kind: 'owner_confirmation', waitsFor: 'owner', dueOn: addWorkingDays(today(), 10, place('59')) },
        { kind: 'startup_confirmation', waitsFor: 'startup', dueOn: addWorkingDays(today(), 10, place('62')) },
      ]),
    );
    const asked = (await mailsOf(scene.stack, introduction)).filter((mail) => mail.kind === 'confirmation_asked');
    expect(asked.map((mail) => (mail.data as { dueOn: string }).dueOn).sort()).toEqual(
      clocks.map((clock) => clock.dueOn).sort(),
    );
  });

  it('is asked for again by a link that takes it, from an owner only on the référent’s click', async () => {
    const outcome = await declared('facilitator');
    expect(await runAt(addWorkingDays(today(), 7, place('59')))).toMatchObject({ reminded: 1, held: 1 });
    const held = (await running()).find((clock) => clock.heldStep !== null);
    expect(held?.kind).toBe('owner_confirmation');
    await done('facilitator', `/clocks/${held?.id}/remind`, {});
    const reminders = (await mailsOf(scene.stack, introduction)).filter((mail) => mail.kind === 'reminder');
    expect(reminders).toHaveLength(2);
    const links = await scene.stack.db
      .selectFrom('links')
      .selectAll()
      .where(
        'id',
        'in',
        reminders.map((mail) => mail.linkId ?? ''),
      )
      .execute();
    expect(links.map(({ purpose, side, outcomeId }) => [purpose, side, outcomeId]).sort()).toEqual([
      ['confirm_outcome', 'owner', outcome.id],
      ['confirm_outcome', 'startup', outcome.id],
    ]);
  });

  it('ends its wait alone, whatever step the introduction takes meanwhile', async () => {
    const outcome = await declared('facilitator');
    const seen = await scene.facilitator.get<Body>(`/api/v1/introductions/${introduction}`);
    await done('facilitator', `/introductions/${introduction}/move`, { version: seen.body.version, state: 'poc' });
    expect(await kinds()).toEqual(['next_step', 'owner_confirmation', 'startup_confirmation']);
    const shown = await scene.facilitator.get<{ clock: { kind: string } }>(`/api/v1/introductions/${introduction}`);
    expect(shown.body.clock.kind).toBe('next_step');
    await done('owner', `/outcomes/${outcome.id}/answer`, { version: outcome.version, answer: 'confirmed' });
    expect(await kinds()).toEqual(['next_step', 'startup_confirmation']);
    await done('startup', `/outcomes/${outcome.id}/answer`, { version: outcome.version + 1, answer: 'confirmed' });
    expect(await kinds()).toEqual(['next_step']);
    const sides = await scene.stack.db
      .selectFrom('answerTimes')
      .innerJoin('clocks', 'clocks.id', 'answerTimes.clockId')
      .select('side')
      .where('clocks.outcomeId', '=', outcome.id)
      .execute();
    expect(sides.map(({ side }) => side).sort()).toEqual(['owner', 'startup']);
  });

  it('is waited for anew after the facts changed, and no more once it was taken back', async () => {
    const outcome = await declared('startup');
    expect(await kinds()).toEqual(['owner_confirmation']);
    const changed = await scene.owner.patch<Body>(`/api/v1/outcomes/${outcome.id}`, { version: 1, amount: 8_000 });
    expect(changed.status, changed.text).toBe(200);
    expect(await kinds()).toEqual(['startup_confirmation']);
    await done('facilitator', `/outcomes/${outcome.id}/withdraw`, { version: changed.body.version });
    expect(await kinds()).toEqual([]);
  });

  it('falls silent without ending the introduction', async () => {
    const outcome = await declared('startup');
    for (const days of [7, 13, 32]) await runAt(addWorkingDays(today(), days, place('59')));
    const clocks = await scene.stack.db.selectFrom('clocks').selectAll().where('outcomeId', '=', outcome.id).execute();
    expect(clocks.map((clock) => clock.state)).toEqual(['silent']);
    const after = await scene.facilitator.get<Body>(`/api/v1/introductions/${introduction}`);
    expect(after.body.state).toBe('connected');
    const mails = await mailsOf(scene.stack, introduction);
    expect(mails.map((mail) => mail.kind)).not.toContain('opportunity_closed');
  });
});

describe('a need that came back', () => {
  it('waits for the owner who wrote it, until it is handed in again', async () => {
    const draft = await done('owner', '/needs', {
      organisationId: scene.ownerId,
      title: 'Ourdissage plus rapide',
      description: 'Ourdir plus vite sans casser de fils.',
    });
    needId = draft.id;
    const submitted = await done('owner', `/needs/${draft.id}/submit`, { version: draft.version });
    expect(await kinds()).toEqual(['review']);
    const returned = await done('facilitator', `/needs/${draft.id}/return`, {
      version: submitted.version,
      reason: 'À préciser',
    });
    expect(await kinds()).toEqual(['owner_revision']);
    expect((await running())[0]?.dueOn).toBe(addWorkingDays(today(), 5, place('59')));
    await done('owner', `/needs/${draft.id}/submit`, { version: returned.version });
    expect(await kinds()).toEqual(['review']);
  });
});

describe('the pause of a need', () => {
  it('gives back to who has to answer the working days that it took', async () => {
    const asked = await scene.introduce(needId, { named: false, third: true });
    const id = '00000000-0000-4000-8000-00000000c10c';
    const { operatorId } = await scene.stack.db
      .selectFrom('needs')
      .select('operatorId')
      .where('id', '=', needId)
      .executeTakeFirstOrThrow();
    await scene.stack.db
      .insertInto('clocks')
      .values({
        ...{ id, kind: 'answer', needId, introductionId: asked, operatorId, waitsFor: 'startup', state: 'running' },
        ...{ startedAt: new Date('2026-11-02T09:00:00Z'), dueOn: '2026-11-09', step: 2 },
        nextAt: new Date('2026-11-13T07:00:00Z'),
      })
      .execute();
    const { version } = (await scene.facilitator.get<Body>(`/api/v1/needs/${needId}`)).body;
    const paused = await done('facilitator', `/needs/${needId}/pause`, { version });
    await scene.stack.db
      .updateTable('clocks')
      .set({ pausedAt: new Date(Date.now() - 14 * 86_400_000) })
      .where('id', '=', id)
      .execute();
    await done('facilitator', `/needs/${needId}/resume`, { version: paused.version });
    const clock = await scene.stack.db.selectFrom('clocks').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(clock).toMatchObject({ state: 'running', pausedAt: null });
    // A fortnight is ten working days, less the holidays that lie in it.
    const calendar = place('69');
    const fortnight = dayIn('Europe/Paris', new Date(Date.now() - 14 * 86_400_000));
    let days = 0;
    while (addWorkingDays(fortnight, days + 1, calendar) <= today()) days++;
    expect(clock.dueOn).toBe(addWorkingDays('2026-11-09', days, calendar));
    expect(dayIn('Europe/Paris', clock.nextAt ?? new Date(0))).toBe(addWorkingDays('2026-11-13', days, calendar));
  });

  it('does not keep the follow-up of a chosen startup still when the need ends in it', async () => {
    const seen = await scene.facilitator.get<Body>(`/api/v1/introductions/${introduction}`);
    await done('facilitator', `/introductions/${introduction}/move`, { version: seen.body.version, state: 'meeting' });
    const { version } = (await scene.facilitator.get<Body>(`/api/v1/needs/${needId}`)).body;
    const paused = await done('facilitator', `/needs/${needId}/pause`, { version });
    expect(await kinds()).toEqual([]);
    await done('facilitator', `/needs/${needId}/withdraw`, { version: paused.version, reason: 'budget' });
    expect(await kinds()).toEqual(['next_step']);
  });
});
