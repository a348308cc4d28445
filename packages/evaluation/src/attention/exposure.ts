import type { MatchIndex } from '@navette/scoring';
import { measure } from '../metric/metrics.ts';
import { countRelevant, type Judgements } from '../set/judgements.ts';
import type { LabelledText } from '../set/labelled-text.ts';
import { mean } from '../statistic/mean.ts';
import { gini } from './gini.ts';

/** How top-ten places are spread over the profiles, and how good the rankings are. */
export interface Exposure {
  /** Of the places of each profile, those never shown included. */
  readonly gini: number;
  /** Mean nDCG@10 over the judged needs. */
  readonly ndcg: number;
  /** Share of the profiles that were shown no more often than they can carry. */
  readonly withinCapacity: number;
  /** Share of the profiles that were shown at least once. */
  readonly seen: number;
}

export interface ExposureRequest {
  /** Holds nothing yet. */
  readonly index: Pick<MatchIndex, 'upsert' | 'rank'>;
  readonly profiles: readonly LabelledText[];
  readonly needs: readonly LabelledText[];
  readonly judgements: Judgements;
  /** Top-ten places that a profile can carry over all needs. */
  readonly capacity: number;
  /** Needs between two counts. */
  readonly batch: number;
}

const TOP = 10;

/** Ranks all needs as if nobody had ever been shown. */
export function exposureByRelevance(request: ExposureRequest): Exposure {
  for (const profile of request.profiles) put(request, profile, undefined);
  return rankAll(request, () => undefined);
}

/** Ranks all needs with the attention that each profile has had so far, counted anew after each batch. */
export function exposureWithAttention(request: ExposureRequest): Exposure {
  const shown = new Map<string, number>();
  for (const profile of request.profiles) put(request, profile, 0);
  return rankAll(request, (top, isBatchEnd) => {
    for (const id of top) shown.set(id, (shown.get(id) ?? 0) + 1);
    if (!isBatchEnd) return;
    // A snapshot between two batches: within one, every need sees the same.
    for (const profile of request.profiles) {
      const count = shown.get(profile.id);
      if (count !== undefined) put(request, profile, count);
    }
  });
}

function put({ index, capacity }: ExposureRequest, { id, text, lang }: LabelledText, shown: number | undefined): void {
  index.upsert({
    id,
    title: '',
    text,
    ...(lang !== undefined && { language: lang }),
    ...(shown !== undefined && { attention: { shown, capacity } }),
  });
}

function rankAll(
  { index, profiles, needs, judgements, capacity, batch }: ExposureRequest,
  onTop: (top: readonly string[], isBatchEnd: boolean) => void,
): Exposure {
  const places = new Map(profiles.map(({ id }) => [id, 0]));
  const qualities: number[] = [];
  needs.forEach(({ id, text, lang }, i) => {
    const need = { id, title: '', text, ...(lang !== undefined && { language: lang }) };
    const top = index.rank(need, { limit: TOP }).map(({ profileId }) => profileId);
    for (const profileId of top) places.set(profileId, (places.get(profileId) ?? 0) + 1);
    const grades = judgements.get(id);
    if (grades !== undefined && countRelevant(grades) > 0) qualities.push(measure('ndcg@10', top, grades));
    onTop(top, (i + 1) % batch === 0);
  });
  const counts = [...places.values()];
  return {
    gini: gini(counts),
    ndcg: mean(qualities),
    withinCapacity: counts.filter((count) => count <= capacity).length / counts.length,
    seen: counts.filter((count) => count > 0).length / counts.length,
  };
}
