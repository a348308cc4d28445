import {
  type ClockRow,
  type ClocksAbout,
  type Executor,
  findNeed,
  findProfile,
  insertAnswerTime,
  lockRunningClocks,
  type NeedWithOwner,
  type ProfileWithOrganisation,
  updateClock,
} from '@navette/db';
import type { Context } from '../context/context.ts';
import { networkSettings } from '../setting/network.ts';
import { placeOf } from './start.ts';
import { workingTime } from './working-time.ts';

/** Who stands on either side of a clock. */
export interface ClockParties {
  readonly need: NeedWithOwner;
  /** The startup's profile, where the clock is an introduction's. */
  readonly profile: ProfileWithOrganisation | undefined;
}

/**
 * Ends the clocks that run on a need or an introduction. Where a side answered, how long it took is kept: answer habits are
 * told from it. @param how `answered`: what was waited for came; `silent`: it did not; `stopped`: nobody has to answer any more
 */
export async function endClocks(
  trx: Executor,
  ctx: Context,
  about: ClocksAbout,
  how: 'answered' | 'silent' | 'stopped',
  parties?: ClockParties,
): Promise<void> {
  for (const clock of await lockRunningClocks(trx, about)) {
    await endClock(trx, ctx, clock, how, parties);
  }
}

/** Ends one clock that the transaction has locked. */
export async function endClock(
  trx: Executor,
  ctx: Context,
  clock: ClockRow,
  how: 'answered' | 'silent' | 'stopped',
  parties?: ClockParties,
): Promise<void> {
  const now = ctx.now();
  await updateClock(trx, clock.id, { state: how, endedAt: now, nextAt: null, heldStep: null });
  if (how === 'stopped' || clock.waitsFor === 'facilitator') return;
  const need = parties?.need ?? (await findNeed(trx, clock.needId));
  if (need === undefined) return;
  const profile = parties?.profile;
  const organisationId = clock.waitsFor === 'owner' ? need.organisationId : profile?.organisationId;
  if (organisationId === undefined) return;
  const time = workingTime(
    await networkSettings(trx),
    placeOf(clock.waitsFor, { need, startupPlace: profile && placeOfProfile(profile) }),
  );
  const days = time.between(time.today(clock.startedAt), time.today(now));
  await insertAnswerTime(trx, {
    id: ctx.newId.ordered(),
    organisationId,
    side: clock.waitsFor,
    clockId: clock.id,
    workingDays: how === 'answered' ? days : null,
    answered: how === 'answered',
    at: now,
  });
}

/** Where a startup works. */
export function placeOfProfile(profile: Pick<ProfileWithOrganisation, 'organisationCountry' | 'area'>): {
  country: string | null;
  area: string | null;
} {
  return { country: profile.organisationCountry, area: profile.area };
}

/** The parties of an introduction's clock. */
export async function partiesOf(
  trx: Executor,
  introduction: { readonly needId: string; readonly profileId: string },
): Promise<ClockParties | undefined> {
  const need = await findNeed(trx, introduction.needId);
  if (need === undefined) return undefined;
  return { need, profile: await findProfile(trx, introduction.profileId) };
}
