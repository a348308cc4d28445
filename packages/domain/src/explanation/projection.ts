import type { Stage } from '../need/disclosure.ts';

/** An explanation as it is stored: the engine's, read back from JSON, so known by its keys only. */
export interface StoredExplanation {
  readonly modelVersion: string;
  readonly score: number;
  readonly meanLogit: number;
  readonly eligible: boolean;
  readonly gates: readonly StoredGate[];
  readonly criteria: readonly StoredCriterion[];
}
export interface StoredGate {
  readonly key: string;
  readonly passed: boolean | null;
  readonly need: unknown;
  readonly profile: unknown;
}
export interface StoredCriterion {
  readonly key: string;
  readonly value: number | null;
  readonly mean: number;
  readonly weight: number;
  readonly contribution: number;
  readonly evidence: unknown;
}

/** What the projection must know beside the explanation. */
export interface ExplanationSurroundings {
  /** The teaser's sector, possibly widened. */
  readonly teaserSector: string | null;
  /** Distance from the centre of the teaser's area to the profile, km; null where either is not said. */
  readonly kmFromAreaCentre: number | null;
}

/** Distance bands of a teaser, by their upper bound in km. */
export const DISTANCE_BANDS = [
  { id: 'under_50', below: 50 },
  { id: '50_150', below: 150 },
  { id: '150_400', below: 400 },
  { id: 'over_400', below: Number.POSITIVE_INFINITY },
] as const;

type Json = Readonly<Record<string, unknown>>;

const TEASER_STEP = 0.25;

/**
 * THE projection of an explanation. `all`: as it is. `card`: nothing that places or names the owner.
 * `teaser`: concept ids, the fields that the teaser shows, and rounded contributions; no word of the need's text,
 * no exact value from which one could be worked out by changing a profile and looking again.
 */
export function projectExplanation(
  explanation: StoredExplanation,
  stage: Stage,
  around: ExplanationSurroundings,
): StoredExplanation | null {
  if (stage === 'nothing') return null;
  if (stage === 'all') return explanation;
  const rules = stage === 'teaser' ? TEASER_EVIDENCE : CARD_EVIDENCE;
  const criteria = explanation.criteria.flatMap((criterion) => {
    const evidence = rules[criterion.key]?.(asJson(criterion.evidence), around);
    if (evidence === undefined) return [];
    const told =
      criterion.key === 'proximity'
        ? proximityOfBand(around)
        : {
            value: criterion.value === null ? null : roundTo(criterion.value, TEASER_STEP),
            contribution: roundTo(criterion.contribution, TEASER_STEP),
          };
    return [{ key: criterion.key, mean: 0, weight: criterion.weight, evidence, ...told }];
  });
  criteria.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.key < b.key ? -1 : 1));
  return {
    modelVersion: explanation.modelVersion,
    score: Math.min(0.95, Math.max(0.05, roundTo(explanation.score, 0.05))),
    meanLogit: 0,
    eligible: explanation.eligible,
    gates: explanation.gates.map((gate) => ({
      key: gate.key,
      passed: gate.passed,
      need: GATES_SHOWN[stage].includes(gate.key) ? gate.need : null,
      profile: gate.profile,
    })),
    criteria,
  };
}

const GATES_SHOWN: Readonly<Record<'teaser' | 'card', readonly string[]>> = {
  teaser: ['maturity'],
  card: ['maturity', 'certificates', 'languages'],
};

type EvidenceRule = (evidence: Json, around: ExplanationSurroundings) => Json | undefined;

const bandOnly: EvidenceRule = (_evidence, around) => ({ band: bandOf(around.kmFromAreaCentre) });

const teaserSector: EvidenceRule = (evidence, around) => ({ need: around.teaserSector, profile: evidence.profile });

const termsShown =
  (shown: readonly string[]): EvidenceRule =>
  (evidence) => ({
    aspects: asList(evidence.aspects)
      .filter((aspect) => shown.includes(String(aspect.aspect)))
      .map((aspect) => ({ aspect: aspect.aspect, fits: aspect.fits, profile: aspect.profile })),
  });

const TEASER_EVIDENCE: Readonly<Record<string, EvidenceRule>> = {
  capabilities: (evidence) => ({
    pairs: asList(evidence.pairs).map((pair) => ({
      need: pair.need,
      profile: pair.profile,
      similarity: roundTo(Number(pair.similarity), TEASER_STEP),
      essential: pair.essential,
      needSpans: [],
      profileSpans: pair.profileSpans,
    })),
  }),
  sector: teaserSector,
  proximity: bandOnly,
  maturity: (evidence) => ({ asked: evidence.asked, reached: evidence.reached }),
  terms: termsShown(['budget', 'decision_date']),
};

const CARD_EVIDENCE: Readonly<Record<string, EvidenceRule>> = {
  ...TEASER_EVIDENCE,
  capabilities: (evidence) => ({ pairs: evidence.pairs }),
  text: (evidence) => ({ terms: evidence.terms }),
  terms: termsShown(['budget', 'decision_date', 'paid_trial']),
};

function bandOf(km: number | null): (typeof DISTANCE_BANDS)[number]['id'] | null {
  if (km === null) return null;
  return DISTANCE_BANDS.find((band) => km < band.below)?.id ?? null;
}

/** From the centre of the area, not from the site: where the owner is can't be worked out from it. */
function proximityOfBand(around: ExplanationSurroundings): { value: number | null; contribution: number } {
  switch (bandOf(around.kmFromAreaCentre)) {
    case 'under_50':
      return { value: 1, contribution: 0.5 };
    case '50_150':
      return { value: 0.75, contribution: 0.25 };
    case '150_400':
      return { value: 0.5, contribution: 0 };
    case 'over_400':
      return { value: 0.25, contribution: -0.25 };
    default:
      return { value: null, contribution: 0 };
  }
}

function roundTo(value: number, step: number): number {
  const rounded = Math.round(value / step) * step;
  return Object.is(rounded, -0) ? 0 : Number(rounded.toFixed(4));
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asJson) : [];
}
