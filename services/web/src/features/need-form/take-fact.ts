import type { ReadingOfText } from '@navette/contracts';
import type { NeedDraft } from './draft.ts';

type Fact = ReadingOfText['facts'][number];

/** What a fact that was read would write into the form of a need; undefined: it has no field there. */
export function changeOf(fact: Fact, draft: NeedDraft): Partial<NeedDraft> | undefined {
  switch (fact.kind) {
    case 'budget': {
      const { minimum, maximum, currency } = fact.value;
      if (currency !== 'EUR') return undefined;
      return { budgetMinimum: minimum ?? '', budgetMaximum: maximum ?? '' };
    }
    case 'deadline':
      return { decisionDate: fact.value.until };
    case 'readiness':
      return { readiness: fact.value.readiness };
    case 'paid_trial':
      return { paidTrial: fact.value.paid ? 'yes' : 'no' };
    case 'maturity':
      return { trl: fact.value.minimum };
    case 'certificate':
      return { certificates: [...new Set([...draft.certificates, fact.value.name])] };
    case 'language':
      return { languages: [...new Set([...draft.languages, fact.value.language])] };
    case 'radius':
      return { radiusKm: fact.value.km };
    case 'place':
      return fact.value.role === 'sought' ? { areas: [...new Set([...draft.areas, fact.value.area])] } : undefined;
    default:
      return undefined;
  }
}

/** Whether a fact stands in the form already. */
export function standsIn(fact: Fact, draft: NeedDraft): boolean {
  const change = changeOf(fact, draft);
  return (
    change !== undefined &&
    Object.entries(change).every(
      ([field, value]) => JSON.stringify(draft[field as keyof NeedDraft]) === JSON.stringify(value),
    )
  );
}
