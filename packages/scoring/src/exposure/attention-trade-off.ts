import { roomFor } from '../criteria/attention.ts';
import type { NeedDocument } from '../document/need.ts';
import type { MatchIndex } from '../matching/match-index.ts';
import { MODEL, type Model } from '../model/model.ts';
import { gini } from './gini.ts';

const TOP = 10;
/** Ranks below the top ten that attention may bring up. */
const DEPTH = 50;

export interface TradeOffInput {
  /** Filled with profiles whose own `attention` is not said, so that its scores are of relevance alone. */
  readonly index: MatchIndex;
  readonly needs: readonly NeedDocument[];
  /** Every profile, shown or not. */
  readonly profileIds: readonly string[];
  /** Places in a top ten that a profile can carry over all needs. */
  readonly capacityOf: (profileId: string) => number;
  /** Needs between two snapshots of attention. */
  readonly batch: number;
  /** Quality of a top ten, such as nDCG@10; null where a need has no judgement. */
  readonly judge: (needId: string, top: readonly string[]) => number | null;
  readonly model?: Model;
}

export interface Exposure {
  /** Gini coefficient of how often each profile stood in a top ten. */
  readonly gini: number;
  /** Mean of the judgements. */
  readonly quality: number;
  /** Share of the profiles that stood in no more top tens than they can carry. */
  readonly withinCapacity: number;
  /** Profiles that stood in a top ten at all. */
  readonly seen: number;
}

/**
 * What attention costs and brings: the same needs ranked by relevance alone, and with the attention criterion read from a
 * snapshot of the exposure before each batch, as production does.
 */
export function attentionTradeOff(input: TradeOffInput): {
  readonly relevance: Exposure;
  readonly attention: Exposure;
} {
  const rankings = input.needs.map(({ id, ...need }) => ({
    id,
    ranked: input.index.rank({ id, ...need }, { limit: DEPTH }).map(({ profileId, score }) => ({
      profileId,
      logit: Math.log(score / (1 - score)),
    })),
  }));
  const weight = (input.model ?? MODEL).weights.attention;
  return { relevance: expose(input, rankings, 0), attention: expose(input, rankings, weight) };
}

interface Ranking {
  readonly id: string;
  readonly ranked: readonly { readonly profileId: string; readonly logit: number }[];
}

function expose(input: TradeOffInput, rankings: readonly Ranking[], weight: number): Exposure {
  const shown = new Map<string, number>();
  let snapshot = new Map<string, number>();
  const judged: number[] = [];
  rankings.forEach(({ id, ranked }, i) => {
    if (i % Math.max(1, input.batch) === 0) snapshot = new Map(shown);
    const roomOf = (profileId: string): number => roomFor(snapshot.get(profileId) ?? 0, input.capacityOf(profileId));
    const top = ranked
      .map(({ profileId, logit }) => ({ profileId, logit: logit + weight * roomOf(profileId) }))
      .sort((a, b) => b.logit - a.logit || (a.profileId < b.profileId ? -1 : 1))
      .slice(0, TOP)
      .map(({ profileId }) => profileId);
    for (const profileId of top) shown.set(profileId, (shown.get(profileId) ?? 0) + 1);
    const quality = input.judge(id, top);
    if (quality !== null) judged.push(quality);
  });
  const counts = input.profileIds.map((id) => shown.get(id) ?? 0);
  const within = input.profileIds.filter((id) => (shown.get(id) ?? 0) <= input.capacityOf(id)).length;
  return {
    gini: gini(counts),
    quality: judged.length === 0 ? 0 : judged.reduce((sum, quality) => sum + quality, 0) / judged.length,
    withinCapacity: input.profileIds.length === 0 ? 1 : within / input.profileIds.length,
    seen: shown.size,
  };
}
