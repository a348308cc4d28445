/** The hard yes/no tests, in the order in which they are shown. */
export const GATE_KEYS = [
  'perimeter',
  'excluded_sector',
  'certificates',
  'languages',
  'capacity',
  'already_introduced',
  'maturity',
] as const;
export type GateKey = (typeof GATE_KEYS)[number];

/** The scored aspects of a pair. */
export const CRITERION_KEYS = [
  'capabilities',
  'text',
  'sector',
  'proximity',
  'maturity',
  'terms',
  'reciprocity',
  'attention',
] as const;
export type CriterionKey = (typeof CRITERION_KEYS)[number];

/** One gate with both values. `passed` is null when a side says nothing: unknown never excludes. */
export interface GateResult {
  readonly key: GateKey;
  readonly passed: boolean | null;
  readonly need: unknown;
  readonly profile: unknown;
}

/** Where a piece of evidence stands: UTF-16 offsets, end exclusive, into the named field of the document. */
export interface Span {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** How far, in km, when more may not be told. */
export type DistanceBand = 'under_50' | '50_150' | '150_400' | 'over_400';

/** What a criterion rests on, by key. Ids and numbers only; words for people are made by `narrate`. */
export interface EvidenceByCriterion {
  capabilities: {
    readonly pairs: readonly {
      /** Concept asked, and the nearest concept that the profile has (null: none comes near). */
      readonly need: string;
      readonly profile: string | null;
      /** Lin similarity in [0,1]. */
      readonly similarity: number;
      readonly essential: boolean;
      readonly needSpans: readonly Span[];
      readonly profileSpans: readonly Span[];
    }[];
  };
  /** The words that carried the similarity, strongest first, as written in each text. `share` in [0,1]. */
  text: {
    /** What past needs in like words lent, whose answer it was; absent where nothing. In (0,1]. */
    readonly past?: number;
    readonly terms: readonly {
      readonly term: string;
      readonly share: number;
      readonly needSpans: readonly Span[];
      readonly profileSpans: readonly Span[];
    }[];
  };
  sector: { readonly need: string | null; readonly profile: string | null };
  proximity: {
    readonly km: number | null;
    readonly insidePerimeter: boolean | null;
    readonly needArea: string | null;
    readonly profileArea: string | null;
    /** Both in one cross-border region, such as the Grande Région. */
    readonly crossBorder: boolean;
    /** In place of all the rest, where a projection hides where the owner is: the distance from the centre of its area. */
    readonly band?: DistanceBand | null;
  };
  maturity: { readonly asked: number | null; readonly reached: number | null };
  terms: {
    readonly aspects: readonly {
      readonly aspect: 'paid_trial' | 'budget' | 'decision_date';
      readonly fits: boolean;
      readonly need: unknown;
      readonly profile: unknown;
    }[];
  };
  reciprocity: {
    readonly aspects: readonly {
      readonly aspect: 'size' | 'sector' | 'area';
      readonly fits: boolean;
      readonly need: unknown;
      readonly profile: unknown;
    }[];
  };
  attention: { readonly shown: number | null; readonly capacity: number | null };
}

/**
 * One scored aspect. `value` in [0,1], or null where a side says nothing (then `contribution` is exactly 0).
 * `contribution` = weight × (value − mean value over the candidates), in logits; `mean` is that average.
 */
export type CriterionResult = {
  [K in CriterionKey]: {
    readonly key: K;
    readonly value: number | null;
    readonly mean: number;
    readonly weight: number;
    readonly contribution: number;
    readonly evidence: EvidenceByCriterion[K];
  };
}[CriterionKey];

/**
 * Why one profile stands where it stands for one need, for and against.
 * Σ contribution = logit(score) − meanLogit. Criteria are ordered by |contribution|, largest first.
 */
export interface Explanation {
  readonly modelVersion: string;
  /** In (0,1): logistic of the weighted criteria. */
  readonly score: number;
  readonly meanLogit: number;
  /** False when a gate failed: the pair is "why not", whatever its score. */
  readonly eligible: boolean;
  readonly gates: readonly GateResult[];
  readonly criteria: readonly CriterionResult[];
}
