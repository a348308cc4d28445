import type { Outcome } from '@navette/contracts';
import type { OutcomeRow } from '@navette/db';
import { confidenceOf, type Side } from '@navette/domain';

/** An outcome as a side reads it, or those who follow it: why one disputes it is not for the other, but for them to settle. */
export function outcomeView(row: OutcomeRow, reader: Side): Outcome {
  const reasonFor = (side: Side, reason: string | null) =>
    reader === side || reader === 'facilitator' ? reason : null;
  return {
    id: row.id,
    introductionId: row.introductionId,
    kind: row.kind,
    amount: row.amount,
    currency: row.currency,
    jobs: row.jobs,
    siteId: row.siteId,
    commune: row.commune,
    area: row.area,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    cn8: row.cn8,
    note: row.note,
    evidenceId: row.evidenceId,
    declaredBy: row.declaredBy,
    owner: {
      answer: row.ownerAnswer,
      at: row.ownerAnsweredAt?.toISOString() ?? null,
      recorded: row.ownerRecorded,
      reason: reasonFor('owner', row.ownerReason),
    },
    startup: {
      answer: row.startupAnswer,
      at: row.startupAnsweredAt?.toISOString() ?? null,
      recorded: row.startupRecorded,
      reason: reasonFor('startup', row.startupReason),
    },
    confidence: confidenceOf({
      owner: row.ownerAnswer,
      startup: row.startupAnswer,
      evidence: row.evidenceId !== null,
    }),
    withdrawn: row.withdrawnAt !== null,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
