import type { Readiness } from '@navette/domain';
import type { OrganisationSize, Span } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import type { Rule } from './rule.ts';

/** What is read beside capabilities, and the shape of each value. */
export interface FactValues {
  /** NACE code: a section "C", division "13", group or class. Of the owner in a need, served in a profile. */
  readonly sector: { readonly code: string };
  /** An area of the taxonomy, and the place's own name where it is a town ("Lens"). */
  readonly place: { readonly area: string; readonly town: string | null; readonly role: PlaceRole };
  readonly radius: { readonly km: number };
  /** Technology readiness levels, 1 to 9. */
  readonly maturity: { readonly minimum: number; readonly maximum: number | null };
  readonly certificate: { readonly name: string };
  /** Both bounds where a range is given; none where it is said that there is no budget (then `negated`). */
  readonly budget: { readonly minimum: number | null; readonly maximum: number | null; readonly currency: Currency };
  /** First and last day meant, ISO 8601: "fin mars" is 2027-03-22 to 2027-03-31. What counts is `until`. */
  readonly deadline: { readonly from: string; readonly until: string };
  readonly readiness: { readonly readiness: Readiness };
  readonly paid_trial: { readonly paid: boolean };
  /** `of`: the writer's own organisation, or the customers that it wishes for. */
  readonly size: { readonly size: OrganisationSize; readonly of: 'own' | 'customers' };
  readonly language: { readonly language: Language };
  /** Who or how many are said to use it already. */
  readonly reference: { readonly names: readonly string[]; readonly count: number | null };
  readonly lead_time: { readonly weeks: number };
}

export type FactKind = keyof FactValues;
export type PlaceRole = 'site' | 'sought' | 'served';
export type Currency = 'EUR' | 'CHF' | 'USD' | 'GBP';

/** One thing read in a text: offered to its writer, never taken for granted. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

export interface FactOf<K extends FactKind> {
  readonly kind: K;
  readonly value: FactValues[K];
  /** Where it stands in the text as given: UTF-16 offsets, end exclusive. */
  readonly span: Span;
  /** In [0,1]: how often a sentence of this form means this. */
  readonly confidence: number;
  /** What it was recognised by. */
  readonly rule: Rule;
  /** The writer says that it is *not* so, or not needed. */
  readonly negated: boolean;
}

/** Who writes: somebody who looks for something, or somebody who can do something. */
export const READ_AS = ['need', 'profile'] as const;
export type ReadAs = (typeof READ_AS)[number];
