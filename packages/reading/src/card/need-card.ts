import type { Readiness } from '@navette/domain';
import type { OrganisationSize } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import type { Fact, FactKind, FactOf } from '../fact/fact.ts';

/** From here on a fact is worth putting into a form's field, to be looked at by whoever wrote the text. */
export const WORTH_OFFERING = 0.5;

/** What a form would hold if its writer took everything that is offered; only the fields of which something was read. */
export interface NeedCard {
  readonly sector?: string;
  readonly organisationSize?: OrganisationSize;
  /** Area of the writer's site. */
  readonly area?: string;
  readonly perimeter?: { readonly areas?: readonly string[]; readonly radiusKm?: number };
  readonly trl?: { readonly minimum: number };
  readonly certificates?: readonly string[];
  readonly languages?: readonly Language[];
  /** Euros. */
  readonly budget?: { readonly minimum?: number; readonly maximum?: number };
  /** ISO 8601. */
  readonly decisionDate?: string;
  readonly readiness?: Readiness;
  readonly paidTrial?: boolean;
}

/** The surest fact of each field, the first of equals; all of those of which a card holds several. */
export function needCard(facts: readonly Fact[]): NeedCard {
  const sector = surest(facts, 'sector')?.value.code;
  const size = surest(facts, 'size')?.value.size;
  const site = surest(facts, 'place', ({ value }) => value.role === 'site')?.value.area;
  const areas = all(facts, 'place', ({ value }) => value.role === 'sought').map(({ value }) => value.area);
  const radiusKm = surest(facts, 'radius')?.value.km;
  const trl = surest(facts, 'maturity')?.value.minimum;
  const certificates = all(facts, 'certificate').map(({ value }) => value.name);
  const languages = all(facts, 'language').map(({ value }) => value.language);
  const budget = surest(facts, 'budget', ({ value }) => value.currency === 'EUR')?.value;
  const decisionDate = surest(facts, 'deadline')?.value.until;
  const readiness = surest(facts, 'readiness')?.value.readiness;
  const paidTrial = surest(facts, 'paid_trial')?.value.paid;
  return {
    ...(sector !== undefined && { sector }),
    ...(size !== undefined && { organisationSize: size }),
    ...(site !== undefined && { area: site }),
    ...((areas.length > 0 || radiusKm !== undefined) && {
      perimeter: { ...(areas.length > 0 && { areas }), ...(radiusKm !== undefined && { radiusKm }) },
    }),
    ...(trl !== undefined && { trl: { minimum: trl } }),
    ...(certificates.length > 0 && { certificates }),
    ...(languages.length > 0 && { languages }),
    ...(budget !== undefined && { budget: bounds(budget) }),
    ...(decisionDate !== undefined && { decisionDate }),
    ...(readiness !== undefined && { readiness }),
    ...(paidTrial !== undefined && { paidTrial }),
  };
}

function bounds({ minimum, maximum }: FactOf<'budget'>['value']): { minimum?: number; maximum?: number } {
  return { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
}

/** Facts of a kind that may be offered, in order of appearance; each value once. */
export function all<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
  keep: (fact: FactOf<K>) => boolean = () => true,
): readonly FactOf<K>[] {
  const seen = new Set<string>();
  return facts
    .filter((fact): fact is Fact & FactOf<K> => fact.kind === kind)
    .filter((fact) => !fact.negated && fact.confidence >= WORTH_OFFERING && keep(fact))
    .filter(({ value }) => {
      const key = JSON.stringify(value);
      return !seen.has(key) && seen.add(key);
    });
}

/** Of those the surest; the first of equals. */
export function surest<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
  keep?: (fact: FactOf<K>) => boolean,
): FactOf<K> | undefined {
  return all(facts, kind, keep).reduce<FactOf<K> | undefined>(
    (best, fact) => (best === undefined || fact.confidence > best.confidence ? fact : best),
    undefined,
  );
}
