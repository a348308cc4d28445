import {
  type ClockRow,
  type Executor,
  findIntroduction,
  findNeed,
  findProfile,
  type IntroductionWithSides,
  type NeedWithOwner,
} from '@navette/db';
import type { ClockParties } from './end.ts';

/** Who and what a clock is about. */
export interface ClockAbout extends ClockParties {
  readonly need: NeedWithOwner;
  readonly introduction: IntroductionWithSides | undefined;
}

/** What a clock is about; undefined where it is gone. */
export async function aboutOf(trx: Executor, clock: ClockRow): Promise<ClockAbout | undefined> {
  const need = await findNeed(trx, clock.needId);
  const introduction = clock.introductionId === null ? undefined : await findIntroduction(trx, clock.introductionId);
  if (need === undefined) return undefined;
  const profile = introduction === undefined ? undefined : await findProfile(trx, introduction.profileId);
  return { need, introduction, profile };
}
