import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { EvidenceByCriterion } from '../explanation/explanation.ts';
import type { Assessment } from './assessment.ts';

type Aspect = EvidenceByCriterion['terms']['aspects'][number];

/** Share of the terms that fit, among those on which both sides say something: paid trial, budget, decision date. */
export function assessTerms(need: NeedDocument, profile: ProfileFacts): Assessment<'terms'> {
  const asked = need.terms ?? {};
  const accepted = profile.terms ?? {};
  const aspects: Aspect[] = [];
  if (asked.paidTrial !== undefined && accepted.paidPilotOnly !== undefined) {
    const fits = asked.paidTrial || !accepted.paidPilotOnly;
    aspects.push({ aspect: 'paid_trial', fits, need: asked.paidTrial, profile: accepted.paidPilotOnly });
  }
  const fits = fitsBudget(asked.budget, accepted.minimumBudget);
  if (fits !== undefined) aspects.push({ aspect: 'budget', fits, need: asked.budget, profile: accepted.minimumBudget });
  if (asked.weeksToDecision !== undefined && accepted.leadTimeWeeks !== undefined) {
    aspects.push({
      aspect: 'decision_date',
      fits: accepted.leadTimeWeeks <= asked.weeksToDecision,
      need: asked.weeksToDecision,
      profile: accepted.leadTimeWeeks,
    });
  }
  return { value: shareThatFits(aspects), evidence: { aspects } };
}

/** Share in [0,1] of the aspects that fit; null without any. */
export function shareThatFits(aspects: readonly { readonly fits: boolean }[]): number | null {
  return aspects.length === 0 ? null : aspects.filter(({ fits }) => fits).length / aspects.length;
}

/** Undefined where it cannot be told: only a lower bound is known, and the startup asks for more. */
function fitsBudget(
  budget: { readonly minimum?: number; readonly maximum?: number } | undefined,
  least: number | undefined,
): boolean | undefined {
  if (budget === undefined || least === undefined) return undefined;
  if (budget.maximum !== undefined) return least <= budget.maximum;
  return budget.minimum !== undefined && least <= budget.minimum ? true : undefined;
}
