import type { NeedKind, OrganisationSize, Readiness } from '@navette/domain';
import type { CriterionKey, GateKey } from '@navette/scoring';

/** What a shortlist file says beside what the engine narrates: names of criteria, of gates and of a need's facts. */
export interface Wording {
  readonly criterion: Readonly<Record<CriterionKey, string>>;
  readonly gate: Readonly<Record<GateKey, string>>;
  readonly fact: Readonly<
    Record<
      | 'kind'
      | 'sector'
      | 'area'
      | 'capabilities'
      | 'budget'
      | 'paidTrial'
      | 'decision'
      | 'readiness'
      | 'maturity'
      | 'certificates'
      | 'languages'
      | 'perimeter',
      string
    >
  >;
  readonly kind: Readonly<Record<NeedKind, string>>;
  readonly readiness: Readonly<Record<Readiness, string>>;
  readonly size: Readonly<Record<OrganisationSize, string>>;
  readonly language: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  trlFrom(trl: number): string;
  within(km: number): string;
  /** Of money, written already. */
  from(amount: string): string;
  upTo(amount: string): string;
  between(least: string, most: string): string;
  /** Who decides, and on which day; one of them may be missing. */
  decision(who: string | null, day: string | null): string;
  /** How many introductions a startup has room for. */
  capacity(count: number): string;
}
