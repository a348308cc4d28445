import type { progressQuery } from '@navette/contracts';
import type { Executor, ProgressAsked } from '@navette/db';
import { type Actor, PROGRESS_STAGES, STAGE_OF_STEP } from '@navette/domain';
import type { z } from 'zod';
import { narrowed, ownOperator } from '../context/own-operator.ts';
import { figurePlaces } from '../figures/scheme.ts';
import { checkAreas } from '../reference/check.ts';
import { networkSettings } from '../setting/network.ts';

/** Whose needs, which of them, and how they are counted: those of the facilitator's operator × editions × territory. */
export async function progressAsked(
  db: Executor,
  actor: Actor,
  filter: z.output<typeof progressQuery>,
): Promise<ProgressAsked> {
  const { from, until, kind, editionId, territory, section, size } = filter;
  if (territory !== undefined) checkAreas([territory], '/territory');
  return {
    scope: { operatorId: ownOperator(actor), ...narrowed(actor) },
    filter: { from, until, kind, editionId, territory, section, size },
    scheme: {
      ...figurePlaces(),
      timeZone: (await networkSettings(db)).time_zone,
      stages: PROGRESS_STAGES,
      stageOfStep: STAGE_OF_STEP,
    },
  };
}
