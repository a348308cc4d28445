import { type Executor, findIntroduction, lockRunningClocks, type NeedWithOwner, updateClock } from '@navette/db';
import type { Context } from '../context/context.ts';
import { networkSettings } from '../setting/network.ts';
import { partiesOf, placeOfProfile } from './end.ts';
import { placeOf } from './start.ts';
import { workingTime } from './working-time.ts';

/** While a need is paused nobody has to answer on it. */
export async function pauseClocks(trx: Executor, ctx: Context, needId: string): Promise<void> {
  for (const clock of await lockRunningClocks(trx, { needId })) {
    if (clock.state === 'running') await updateClock(trx, clock.id, { state: 'paused', pausedAt: ctx.now() });
  }
}

/**
 * The waits of a need go on where its pause found them: what is due, and the next step, come later by as many working days as
 * it was paused, so that nobody falls silent for days on which nothing was asked of them.
 */
export async function resumeClocks(trx: Executor, ctx: Context, need: NeedWithOwner): Promise<void> {
  const settings = await networkSettings(trx);
  for (const clock of await lockRunningClocks(trx, { needId: need.id })) {
    if (clock.state !== 'paused') continue;
    const introduction = clock.introductionId === null ? undefined : await findIntroduction(trx, clock.introductionId);
    const profile = introduction && (await partiesOf(trx, introduction))?.profile;
    const time = workingTime(
      settings,
      placeOf(clock.waitsFor, { need, startupPlace: profile && placeOfProfile(profile) }),
    );
    const paused = time.between(time.today(clock.pausedAt ?? ctx.now()), time.today(ctx.now()));
    const { nextAt, dueOn } = clock;
    await updateClock(trx, clock.id, {
      state: 'running',
      pausedAt: null,
      ...(paused > 0 && {
        dueOn: time.after(dueOn, paused),
        nextAt: nextAt && time.momentOf(time.after(time.today(nextAt), paused)),
      }),
    });
  }
}
