import { type AttentionSnapshot, type Executor, latestAttention, listPastDecisions } from '@navette/db';
import { gradeOf } from '@navette/domain';
import type { PastDecision, ProfileDocument } from '@navette/scoring';
import { isLanguage } from '@navette/taxonomy';

/** What the engine learns from what people did, as of one moment: the same for every process, until somebody counts anew. */
export interface Learned {
  readonly decisions: readonly PastDecision[];
  /** The attention that a profile has had. Undefined before anybody counted. */
  attentionOf(profile: Pick<ProfileDocument, 'id' | 'capacity'>): ProfileDocument['attention'];
}

/** Before attention was first counted, nothing is learnt. */
export async function readLearned(db: Executor): Promise<Learned> {
  const snapshot = await latestAttention(db);
  if (snapshot === undefined) return { decisions: [], attentionOf: () => undefined };
  const decisions = await listPastDecisions(db, snapshot.takenAt);
  return {
    decisions: decisions.map((row) => ({
      need: row.needId,
      text: `${row.title}\n${row.description}`,
      ...(row.language !== null && isLanguage(row.language) && { lang: row.language }),
      doc: row.profileId,
      grade: gradeOf({
        match: row.matchState,
        introduction: row.introductionState && { ...row, state: row.introductionState },
      }),
    })),
    attentionOf: ({ id, capacity }) => ({
      shown: snapshot.shown[id] ?? 0,
      capacity: shareOf(snapshot, capacity),
    }),
  };
}

/**
 * The places that a profile can carry: an equal share of all that were counted, more or less of it as it can follow more or
 * fewer introductions than the others; at least 1.
 */
function shareOf({ places, profiles, meanCapacity }: AttentionSnapshot, capacity: number | undefined): number {
  const share = profiles === 0 ? 0 : places / profiles;
  const part = capacity === undefined || meanCapacity === null ? 1 : capacity / meanCapacity;
  return Math.max(1, Math.round(share * part));
}
