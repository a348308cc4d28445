import { type AttentionSnapshot, type Executor, latestAttention, listPastDecisions } from '@navette/db';
import type { PastDecision, ProfileDocument } from '@navette/scoring';
import { isLanguage } from '@navette/taxonomy';

/** What the engine learns from what people did, as of one moment: the same for every process, until somebody counts anew. */
export interface Learned {
  readonly decisions: readonly PastDecision[];
  /** What of its attention a profile has had. Undefined before anybody counted. `capacity`: introductions it can follow. */
  attentionOf(profileId: string, capacity: number | null): ProfileDocument['attention'];
}

/** Before attention was first counted, nothing is learnt. */
export async function readLearned(db: Executor): Promise<Learned> {
  const snapshot = await latestAttention(db);
  if (snapshot === undefined) return { decisions: [], attentionOf: () => undefined };
  const decisions = await listPastDecisions(db, snapshot.takenAt);
  return {
    decisions: decisions.map(({ needId, title, description, language, profileId, grade }) => ({
      need: needId,
      text: `${title}\n${description}`,
      ...(language !== null && isLanguage(language) && { lang: language }),
      doc: profileId,
      grade,
    })),
    attentionOf: (profileId, capacity) => ({
      shown: snapshot.shown[profileId] ?? 0,
      capacity: shareOf(snapshot, capacity),
    }),
  };
}

/**
 * The places that a profile can carry: an equal share of all that were counted, more or less of it as it can follow more or
 * fewer introductions than the others; at least 1.
 */
function shareOf({ places, profiles, meanCapacity }: AttentionSnapshot, capacity: number | null): number {
  const share = profiles === 0 ? 0 : places / profiles;
  const part = capacity === null || meanCapacity === null ? 1 : capacity / meanCapacity;
  return Math.max(1, Math.round(share * part));
}
