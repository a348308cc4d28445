import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { CriterionKey } from '../explanation/explanation.ts';
import type { Model } from '../model/model.ts';
import type { Assessment } from './assessment.ts';
import { assessAttention } from './attention.ts';
import { assessMaturity } from './maturity.ts';
import { assessProximity } from './proximity.ts';
import { assessReciprocity } from './reciprocity.ts';
import { assessSector } from './sector.ts';
import { assessTerms } from './terms.ts';

export type FieldAssessments = { readonly [K in Exclude<CriterionKey, 'capabilities' | 'text'>]: Assessment<K> };

/** Every criterion that rests on fields of the two documents rather than on their words. */
export function assessFields(need: NeedDocument, profile: ProfileFacts, model: Model): FieldAssessments {
  return {
    sector: assessSector(need, profile),
    proximity: assessProximity(need, profile, model.proximity),
    maturity: assessMaturity(need, profile, model.maturityGap),
    terms: assessTerms(need, profile),
    reciprocity: assessReciprocity(need, profile),
    attention: assessAttention(need, profile),
  };
}
