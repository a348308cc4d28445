import { assessFields } from '../criteria/assess-fields.ts';
import { nearestConcept } from '../criteria/capabilities.ts';
import {
  CRITERION_KEYS,
  type CriterionResult,
  type EvidenceByCriterion,
  type Explanation,
} from '../explanation/explanation.ts';
import { spansOf } from '../explanation/spans.ts';
import { textEvidence } from '../explanation/text-evidence.ts';
import { testGates } from '../gates/gates.ts';
import { logistic, logitOf, type Values } from '../score/values.ts';
import type { Comparison } from './comparison.ts';
import type { ProfileEntry } from './profile-entry.ts';
import type { ProfileStore } from './profile-store.ts';

/** Why a profile stands where it stands in a comparison, whether or not it was one of the candidates. */
export function explainPair(store: ProfileStore, comparison: Comparison, slot: number, values: Values): Explanation {
  const { model } = store;
  const { means, meanLogit, query } = comparison;
  const entry = store.entryAt(slot) as ProfileEntry;
  const gates = testGates(query.need, entry.profile);
  const evidence = evidenceOf(store, comparison, slot, entry);
  const criteria = CRITERION_KEYS.map((key) => {
    const value = values[key];
    const weight = model.weights[key];
    const contribution = value === null ? 0 : weight * (value - means[key]);
    return { key, value, mean: means[key], weight, contribution, evidence: evidence[key] } as CriterionResult;
  });
  return {
    modelVersion: model.version,
    score: logistic(logitOf(values, means, model)),
    meanLogit,
    eligible: gates.every(({ passed }) => passed !== false),
    gates,
    // Array.sort is stable: equals stay in the order of the keys.
    criteria: criteria.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
  };
}

function evidenceOf(
  store: ProfileStore,
  { query, lent }: Comparison,
  slot: number,
  entry: ProfileEntry,
): EvidenceByCriterion {
  const { model, graph } = store;
  const { profile } = entry;
  const past = lent.get(profile.id);
  const fields = assessFields(query.need, profile, model);
  return {
    capabilities: capabilitiesEvidence(),
    text: { ...textEvidence(query.words, query.read, store.words, slot), ...(past !== undefined && { past }) },
    sector: fields.sector.evidence,
    proximity: fields.proximity.evidence,
    maturity: fields.maturity.evidence,
    terms: fields.terms.evidence,
    reciprocity: fields.reciprocity.evidence,
    attention: fields.attention.evidence,
  };

  function capabilitiesEvidence(): EvidenceByCriterion['capabilities'] {
    const concepts = store.concepts.offeredAt(slot);
    const pairs = query.asked
      .map(({ id, essential, weight }) => ({
        asked: id,
        essential,
        weight,
        nearest: nearestConcept(id, concepts, graph),
      }))
      .sort((a, b) => b.weight * b.nearest.similarity - a.weight * a.nearest.similarity || (a.asked < b.asked ? -1 : 1))
      .map(({ asked, essential, nearest }) => ({
        need: asked,
        profile: nearest.id,
        similarity: nearest.similarity,
        essential,
        needSpans: spansOf(asked, query.mentions),
        profileSpans: nearest.id === null ? [] : store.concepts.spansOf(slot, nearest.id),
      }));
    return { pairs };
  }
}
