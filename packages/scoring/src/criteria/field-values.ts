import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { CriterionKey } from '../explanation/explanation.ts';
import type { Model } from '../model/model.ts';
import { assessAttention } from './attention.ts';
import { assessMaturity } from './maturity.ts';
import { assessProximity } from './proximity.ts';
import { assessReciprocity } from './reciprocity.ts';
import { remembered } from './remembered.ts';
import { assessSector } from './sector.ts';
import { assessTerms } from './terms.ts';

export type FieldValues = { readonly [K in Exclude<CriterionKey, 'capabilities' | 'text'>]: number | null };

const NOBODY: ProfileFacts = { id: '' };

/** The values of `assessFields` for one need: what many profiles have in common is looked at once. */
export function fieldValuesFor(need: NeedDocument, model: Model): (profile: ProfileFacts) => FieldValues {
  const readBy = <Field extends keyof ProfileFacts>(
    field: Field,
    assess: (profile: ProfileFacts) => { readonly value: number | null },
  ): ((profile: ProfileFacts) => number | null) => {
    const known = remembered((value: ProfileFacts[Field]) => assess({ ...NOBODY, [field]: value }));
    return (profile) => known(profile[field]).value;
  };
  const sector = readBy('sectorsServed', (profile) => assessSector(need, profile));
  const proximity = readBy('place', (profile) => assessProximity(need, profile, model.proximity));
  const terms = readBy('terms', (profile) => assessTerms(need, profile));
  const wishes = remembered((wished: ProfileFacts['wishes']) =>
    readBy('areasServed', ({ areasServed }) =>
      assessReciprocity(need, {
        ...NOBODY,
        ...(wished !== undefined && { wishes: wished }),
        ...(areasServed !== undefined && { areasServed }),
      }),
    ),
  );
  const wishesUnsaid = wishes(undefined);
  return (profile) => ({
    sector: sector(profile),
    proximity: proximity(profile),
    maturity: assessMaturity(need, profile, model.maturityGap).value,
    terms: terms(profile),
    reciprocity: profile.wishes === undefined ? wishesUnsaid(profile) : wishes(profile.wishes)(profile),
    attention: profile.attention === undefined ? null : assessAttention(need, profile).value,
  });
}
