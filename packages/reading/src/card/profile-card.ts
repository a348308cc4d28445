import type { OrganisationSize } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import type { Fact } from '../fact/fact.ts';
import { all, surest } from './need-card.ts';

/** What a startup's form would hold if it took everything that is offered. */
export interface ProfileCard {
  readonly sectorsServed?: readonly string[];
  /** Area of its own site. */
  readonly area?: string;
  readonly areasServed?: readonly string[];
  readonly trl?: number;
  readonly certificates?: readonly string[];
  readonly languages?: readonly Language[];
  readonly terms?: {
    readonly paidPilotOnly?: boolean;
    readonly minimumBudget?: number;
    readonly leadTimeWeeks?: number;
  };
  readonly wishes?: { readonly sizes?: readonly OrganisationSize[] };
}

/** What is said several times is offered once; of several levels the surest counts. */
export function profileCard(facts: readonly Fact[]): ProfileCard {
  const sectorsServed = unique(all(facts, 'sector').map(({ value }) => value.code));
  const area = surest(facts, 'place', ({ value }) => value.role === 'site')?.value.area;
  const areasServed = unique(
    all(facts, 'place', ({ value }) => value.role === 'served').map(({ value }) => value.area),
  );
  const trl = surest(facts, 'maturity')?.value.minimum;
  const certificates = all(facts, 'certificate').map(({ value }) => value.name);
  const languages = unique(all(facts, 'language').map(({ value }) => value.language));
  const paid = surest(facts, 'paid_trial')?.value.paid;
  const price = surest(facts, 'budget', ({ value }) => value.currency === 'EUR' && value.minimum !== null)?.value
    .minimum;
  const weeks = surest(facts, 'lead_time')?.value.weeks;
  const sizes = unique(all(facts, 'size', ({ value }) => value.of === 'customers').map(({ value }) => value.size));
  const terms = {
    ...(paid !== undefined && { paidPilotOnly: paid }),
    ...(typeof price === 'number' && { minimumBudget: price }),
    ...(weeks !== undefined && { leadTimeWeeks: weeks }),
  };
  return {
    ...(sectorsServed.length > 0 && { sectorsServed }),
    ...(area !== undefined && { area }),
    ...(areasServed.length > 0 && { areasServed }),
    ...(trl !== undefined && { trl }),
    ...(certificates.length > 0 && { certificates }),
    ...(languages.length > 0 && { languages }),
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(sizes.length > 0 && { wishes: { sizes } }),
  };
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
