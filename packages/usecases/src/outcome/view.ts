import type { Outcome } from '@navette/contracts';
import type { OutcomeRow } from '@navette/db';
import { confidenceOf } from '@navette/domain';

/** An outcome as both sides and their facilitators read it. */
export function outcomeView(row: OutcomeRow): Outcome {
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
    },
    startup: {
      answer: row.startupAnswer,
      at: row.startupAnsweredAt?.toISOString() ?? null,
      recorded: row.startupRecorded,
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
