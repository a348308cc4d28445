import type { ExplanationView } from '@navette/contracts';
import type { StoredExplanation } from '@navette/domain';
import { type Explanation, narrate } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';

/** An explanation with its words in the reader's language: one sentence, one for each criterion and each gate. */
export function narrated(
  explanation: StoredExplanation,
  language: Language,
  names: { readonly needTitle?: string; readonly profileName: string },
): ExplanationView {
  const narration = narrate(explanation as Explanation, language, names);
  const criterionText = new Map<string, string>(narration.criteria.map((criterion) => [criterion.key, criterion.text]));
  const gateText = new Map<string, string>(narration.gates.map((gate) => [gate.key, gate.text]));
  return {
    modelVersion: explanation.modelVersion,
    score: explanation.score,
    meanLogit: explanation.meanLogit,
    eligible: explanation.eligible,
    summary: narration.summary,
    gates: explanation.gates.map((gate) => ({ ...gate, text: gateText.get(gate.key) ?? '' })),
    criteria: explanation.criteria.map((criterion) => ({ ...criterion, text: criterionText.get(criterion.key) ?? '' })),
  };
}
