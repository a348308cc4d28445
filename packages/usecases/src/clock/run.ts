import { type ClockRow, type Executor, lockIntroduction, takeDueClock, transaction, updateClock } from '@navette/db';
import { authorise, type ClockKind, clockPlan } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';
import { takeStep } from '../introduction/step.ts';
import { needScope } from '../need/subject.ts';
import { type NetworkSettings, networkSettings } from '../setting/network.ts';
import { aboutOf, type ClockAbout } from './about.ts';
import { type ClockParties, endClock, placeOfProfile } from './end.ts';
import { type Reminding, remind, tellEscalation, tellSilence } from './remind.ts';
import { placeOf } from './start.ts';
import { workingTime } from './working-time.ts';

/** What a run did, by deed. */
export interface ClockRun {
  readonly reminded: number;
  readonly held: number;
  readonly escalated: number;
  readonly silent: number;
}

/**
 * Does what is due on every clock, one step of one clock in a transaction: written with the mails that it sends, it is done
 * once, whoever else runs and whenever it is cut short. After a time down nothing is left out, and the steps that follow
 * keep their distance, so that nobody falls silent without the reminders that come before.
 * @param limit steps at most; the rest with the next run
 */
export async function runClocks(ctx: Context, limit = 500): Promise<ClockRun> {
  authorise(ctx.actor, 'clock.write');
  const run = { reminded: 0, held: 0, escalated: 0, silent: 0 };
  for (let n = 0; n < limit; n++) {
    const deed = await transaction(ctx.db, async (trx) => {
      const clock = await takeDueClock(trx, ctx.now());
      return clock === undefined ? undefined : doStep(trx, ctx, clock);
    });
    if (deed === undefined) break;
    if (deed !== 'over') run[deed]++;
  }
  return run;
}

async function doStep(trx: Executor, ctx: Context, clock: ClockRow): Promise<keyof ClockRun | 'over'> {
  const settings = await networkSettings(trx);
  const plan = clockPlan(clock.kind as ClockKind, settings.clock_days);
  const step = plan.steps[clock.step];
  const about = await aboutOf(trx, clock);
  if (step === undefined || about === undefined) {
    await updateClock(trx, clock.id, { nextAt: null });
    return 'over';
  }
  await planNext(trx, ctx, clock, about, settings);
  const event = { ...scopeOf(about), payload: { clockId: clock.id, kind: clock.kind, step: clock.step } };
  switch (step.deed) {
    case 'remind':
      if (step.held === true) {
        await updateClock(trx, clock.id, { heldStep: clock.step });
        await record(trx, ctx, [{ kind: 'clock.held', ...event }]);
        return 'held';
      }
      await remind(trx, ctx, { ...about, clock, step: clock.step });
      await record(trx, ctx, [{ kind: 'clock.reminded', ...event }]);
      return 'reminded';
    case 'escalate':
      await tellEscalation(trx, ctx, { ...about, clock, step: clock.step }, step.after);
      await record(trx, ctx, [{ kind: 'clock.escalated', ...event }]);
      return 'escalated';
    case 'silent':
      await fallSilent(trx, ctx, { ...about, clock, step: clock.step });
      await record(trx, ctx, [{ kind: 'clock.silent', ...event }]);
      return 'silent';
  }
}

/** When the next step comes: on its day, or later by as much as this one was late. */
async function planNext(
  trx: Executor,
  ctx: Context,
  clock: ClockRow,
  about: ClockAbout,
  settings: NetworkSettings,
): Promise<void> {
  const { steps, waitsFor } = clockPlan(clock.kind as ClockKind, settings.clock_days);
  const [done, next] = [steps[clock.step], steps[clock.step + 1]];
  const place = placeOf(waitsFor, {
    need: about.need,
    startupPlace: about.profile && placeOfProfile(about.profile),
  });
  const time = workingTime(settings, place);
  const nextAt =
    done === undefined || next === undefined
      ? null
      : time.momentOf(time.after(time.today(ctx.now()), next.after - done.after));
  await updateClock(trx, clock.id, { step: clock.step + 1, nextAt });
}

/** What was waited for does not come: the wait ends, an introduction with it, and those who follow it learn it. */
async function fallSilent(trx: Executor, ctx: Context, about: Reminding): Promise<void> {
  const { clock, introduction, need, profile } = about;
  const parties: ClockParties = { need, profile };
  // Without a word on an outcome the two sides stay introduced, and the outcome stays what one of them says.
  const ends = clock.outcomeId === null ? introduction : undefined;
  const locked = ends && (await lockIntroduction(trx, ends.id));
  if (locked === undefined) {
    await endClock(trx, ctx, clock, 'silent', parties);
  } else {
    await takeStep(trx, ctx, locked, parties, {
      to: 'expired',
      bySide: 'system',
      reason: clock.waitsFor,
      change: { endedBy: 'system' },
      clock: 'silent',
    });
    await record(trx, ctx, [
      {
        kind: 'introduction.silent',
        ...scopeOf(about),
        payload: { introductionId: locked.id, waitedFor: clock.waitsFor },
      },
    ]);
  }
  await tellSilence(trx, ctx, about);
}

function scopeOf({ introduction, need }: ClockAbout) {
  return introduction === undefined ? needScope(need) : introductionScope(introduction);
}
