import type { CriterionKey } from '../explanation/explanation.ts';

/** Every number that a ranking depends on. Name a change: `version` is stored with each match. */
export interface Model {
  readonly version: string;
  /** Logit of a pair whose every value is 0. */
  readonly bias: number;
  /** Logits that a criterion adds at value 1; at least 0. */
  readonly weights: Readonly<Record<CriterionKey, number>>;
  /** What a criterion's mean is taken for when no candidate has a value; in [0,1]. */
  readonly prior: number;
  readonly reading: {
    /** Words looked at in one document, at most. */
    readonly words: number;
    /** How many times a word of the title counts. */
    readonly titleWeight: number;
  };
  readonly words: {
    /** Power of the inverse document frequency in a query word's weight. */
    readonly idfExponent: number;
    /** Added to a document's length, so that three words are no better than a good description. */
    readonly lengthPad: number;
    /** Words that look alike stand in for each other (compounds, inflections, cognates, typing errors). */
    readonly kin: {
      /** Least trigram likeness, in (0,1]. */
      readonly likeness: number;
      /** Power of the likeness in the weight of a stand-in. */
      readonly exponent: number;
      /** Stand-ins of one word, at most. */
      readonly each: number;
      /** Words of a need for which stand-ins are sought, heaviest first, at most. */
      readonly words: number;
    };
  };
  readonly concepts: {
    /** Lin similarity up to which two concepts have nothing to do with each other; under 1. */
    readonly floor: number;
    /** Weight of an essential concept, against 1 for another. */
    readonly essential: number;
  };
  /** Candidates brought in by words and by concepts, at most. */
  readonly candidates: { readonly words: number; readonly concepts: number };
  /** Past decisions: how many of the nearest past needs lend their answers, and how far these close the gap to 1. */
  readonly memory: { readonly neighbours: number; readonly share: number };
  readonly proximity: {
    /** Distance at which proximity falls to 1/e. */
    readonly decayKm: number;
    /** What crossing a border costs, as kilometres, outside a cross-border region. */
    readonly borderKm: number;
  };
  /** TRL levels short of the one asked at which maturity falls to 0. */
  readonly maturityGap: number;
  /** Least coverage of the capabilities asked, or least text value, at which a profile could plausibly answer. */
  readonly plausible: { readonly capabilities: number; readonly text: number };
}

/** The current model: set by hand, held against labelled sets of needs and descriptions. */
export const MODEL: Model = deepFreeze({
  version: 'bleu-1',
  bias: -4.8,
  weights: {
    capabilities: 1.6,
    text: 8,
    sector: 0.8,
    proximity: 0.8,
    maturity: 0.8,
    terms: 0.8,
    reciprocity: 0.5,
    attention: 0.4,
  },
  prior: 0.5,
  reading: { words: 20_000, titleWeight: 2 },
  words: { idfExponent: 1.75, lengthPad: 6, kin: { likeness: 0.4, exponent: 2, each: 20, words: 40 } },
  concepts: { floor: 0.6, essential: 2 },
  candidates: { words: 400, concepts: 200 },
  memory: { neighbours: 20, share: 0.5 },
  proximity: { decayKm: 150, borderKm: 50 },
  maturityGap: 4,
  plausible: { capabilities: 0.5, text: 0.2 },
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
