import type { IntroductionRow } from '@navette/db';
import { addIntroductionSteps, type Executor, nextStepPosition, updateIntroduction } from '@navette/db';
import { CLOCK_OF_STATE, type IntroductionState, personIdOf } from '@navette/domain';
import { type ClockParties, endClocks, placeOfProfile } from '../clock/end.ts';
import { startClock } from '../clock/start.ts';
import type { Context } from '../context/context.ts';
import { staleVersion } from '../context/parse.ts';

/** A step that an introduction takes. */
export interface Step {
  readonly to: IntroductionState;
  readonly bySide: 'owner' | 'startup' | 'facilitator' | 'system';
  readonly reason?: string | null;
  /** Default: today. */
  readonly on?: string | undefined;
  readonly change?: Partial<
    Pick<
      IntroductionRow,
      'askedAt' | 'interestedAt' | 'interestedBy' | 'chosenAt' | 'chosenBy' | 'endedBy' | 'amount' | 'note'
    >
  >;
  /** What became of the clock that ran: answered, unless told. */
  readonly clock?: 'answered' | 'silent' | 'stopped';
}

/**
 * Takes an introduction that the transaction has locked to its next state: the row, its history, the clock that ends and
 * the one that starts. @returns the day by which somebody has to answer now; null: nobody has to
 */
export async function takeStep(
  trx: Executor,
  ctx: Context,
  current: IntroductionRow,
  parties: ClockParties,
  step: Step,
): Promise<string | null> {
  const now = ctx.now();
  const onDay = step.on ?? now.toISOString().slice(0, 10);
  const changed = await updateIntroduction(trx, current.id, current.version, {
    ...step.change,
    state: step.to,
    stateReason: step.reason ?? null,
    stateSince: onDay,
    updatedAt: now,
  });
  if (!changed) throw staleVersion(current.version + 1);
  await addIntroductionSteps(trx, [
    {
      introductionId: current.id,
      position: await nextStepPosition(trx, current.id),
      state: step.to,
      reason: step.reason ?? null,
      onDay,
      recordedAt: now,
      recordedBy: personIdOf(ctx.actor),
      bySide: step.bySide,
    },
  ]);
  await endClocks(trx, ctx, { introductionId: current.id }, step.clock ?? 'answered', parties);
  const kind = CLOCK_OF_STATE[step.to];
  if (kind === undefined) return null;
  return startClock(trx, ctx, {
    kind,
    need: parties.need,
    introductionId: current.id,
    ...(parties.profile !== undefined && { startupPlace: placeOfProfile(parties.profile) }),
  });
}
