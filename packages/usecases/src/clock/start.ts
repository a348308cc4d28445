import { type Executor, insertClock, type NeedWithOwner } from '@navette/db';
import { type ClockKind, clockPlan } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { networkSettings } from '../setting/network.ts';
import { type WorkPlace, workingTime } from './working-time.ts';

/** What a clock is started on. */
export interface ClockStart {
  readonly kind: ClockKind;
  readonly need: Pick<NeedWithOwner, 'id' | 'operatorId' | 'country' | 'area'>;
  readonly introductionId?: string | undefined;
  /** What came of the introduction, where a side's word on it is waited for. */
  readonly outcomeId?: string | undefined;
  /** Where the startup is, when it is waited for. */
  readonly startupPlace?: WorkPlace | undefined;
}

/**
 * Somebody has to answer from now on: by when, in working days of the place where they are. Written in the transaction that
 * makes them answer. @returns the due day
 */
export async function startClock(trx: Executor, ctx: Context, start: ClockStart): Promise<string> {
  const settings = await networkSettings(trx);
  const plan = clockPlan(start.kind, settings.clock_days);
  const time = workingTime(settings, placeOf(plan.waitsFor, start));
  const now = ctx.now();
  const today = time.today(now);
  const dueOn = time.after(today, plan.dueIn);
  const [first] = plan.steps;
  await insertClock(trx, {
    id: ctx.newId.ordered(),
    kind: start.kind,
    needId: start.need.id,
    introductionId: start.introductionId ?? null,
    outcomeId: start.outcomeId ?? null,
    operatorId: start.need.operatorId,
    waitsFor: plan.waitsFor,
    state: 'running',
    startedAt: now,
    dueOn,
    nextAt: first === undefined ? null : time.momentOf(time.after(today, first.after)),
  });
  return dueOn;
}

/** Whose holidays count. */
export function placeOf(
  waitsFor: 'owner' | 'startup' | 'facilitator',
  parties: Pick<ClockStart, 'need' | 'startupPlace'>,
): WorkPlace {
  if (waitsFor === 'owner') return { country: parties.need.country, area: parties.need.area };
  return (waitsFor === 'startup' ? parties.startupPlace : undefined) ?? { country: null, area: null };
}
