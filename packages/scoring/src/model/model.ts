import type { CriterionKey } from '../explanation/explanation.ts';
import type { Parts } from '../retrieval/likeness.ts';

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
    /** Power of the inverse document frequency in a query word's weight when candidates are looked for. */
    readonly idfExponent: number;
    /** Added to a document's length when candidates are looked for. */
    readonly lengthPad: number;
    /** Words that look alike stand in for each other (compounds, inflections, cognates, typing errors). */
    readonly kin: {
      /** Least trigram likeness, in (0,1]. */
      readonly likeness: number;
      /** Power of the likeness in the weight of a stand-in. */
      readonly exponent: number;
      /** Stand-ins of one word, at most. */
      readonly each: number;
      /** Stand-ins of a whole need, at most, shared out among its words. */
      readonly all: number;
      /** Words of a need for which stand-ins are sought, heaviest first, at most. */
      readonly words: number;
    };
    /** Power of the inverse frequency of a letter sequence, among labels and among descriptions. */
    readonly letters: { readonly idfExponent: { readonly label: number; readonly text: number } };
    readonly bm25: {
      /** k1. */
      readonly saturation: number;
      /** b. */
      readonly lengthShare: number;
      readonly idfExponent: number;
    };
    /** How far small likenesses are spread out: see `textValue`. */
    readonly spread: number;
    /** Share of the mean norm in the norm that a document's cosine is divided by. */
    readonly pivot: number;
    /** How the parts of a likeness are mixed, by what is compared; each mix is scaled to add up to 1. */
    readonly mixes: {
      /** Mean length up to which documents are labels, and from which they are descriptions, in weighted terms. */
      readonly labelLength: readonly [number, number];
      /** Terms up to which a need is a line, and from which it is a text. */
      readonly lineLength: readonly [number, number];
      readonly label: Parts;
      readonly line: Parts;
      readonly text: Parts;
      /** For labels and for descriptions in another language, by way of the taxonomy. */
      readonly foreignLabel: Parts;
      readonly foreignText: Parts;
    };
  };
  /** How a need is put into another language: shares of the nearest concepts' labels, of learned words, of its own. */
  readonly pivot: {
    /** Concepts whose labels stand in for the text. */
    readonly nearest: number;
    /** Power of a concept's likeness in its weight. */
    readonly exponent: number;
    readonly concepts: number;
    readonly lexicon: number;
    readonly own: number;
    /** Likeness of two texts in two languages where one offers all that the other asks: what they are about says that much. */
    readonly about: number;
    /** What likeness to a translation counts, against likeness to the need's own words, by what is compared; in [0,1]. */
    readonly trust: { readonly label: number; readonly text: number };
  };
  readonly concepts: {
    /** Lin similarity up to which two concepts have nothing to do with each other; under 1. */
    readonly floor: number;
    /** Weight of an essential concept, against 1 for another. */
    readonly essential: number;
  };
  /**
   * Candidates brought in by words: as many as hold so many terms together, documents being of mean length; by concepts half
   * as many; both within the bounds given.
   */
  readonly candidates: {
    readonly terms: number;
    readonly words: readonly [number, number];
    readonly concepts: readonly [number, number];
  };
  /**
   * Past decisions: how many of the nearest past needs lend their answers, the power of their likeness in what they lend, and
   * how far that closes the gap to 1.
   */
  readonly memory: { readonly neighbours: number; readonly exponent: number; readonly share: number };
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
  version: 'bleu-5',
  bias: -4.8,
  weights: {
    capabilities: 0.9,
    text: 8,
    sector: 0.8,
    proximity: 0.8,
    maturity: 0.8,
    terms: 0.8,
    reciprocity: 0.5,
    attention: 0.9,
  },
  prior: 0.5,
  reading: { words: 20_000, titleWeight: 2 },
  words: {
    idfExponent: 1.75,
    lengthPad: 6,
    kin: { likeness: 0.3, exponent: 2, each: 80, all: 320, words: 24 },
    letters: { idfExponent: { label: 1.25, text: 1.75 } },
    bm25: { saturation: 1.2, lengthShare: 0.75, idfExponent: 1.2 },
    spread: 2.5,
    pivot: 0.25,
    mixes: {
      labelLength: [10, 30],
      lineLength: [8, 16],
      label: { cosine: 0.15, bm25: 0.1, letters: 1, covered: 0.6, covering: 0.33, pairs: 0.1 },
      line: { cosine: 0.1, bm25: 1.5, letters: 0.5, covered: 0, covering: 0, pairs: 1.5 },
      text: { cosine: 1.5, bm25: 1, letters: 0.6, covered: 0, covering: 0, pairs: 0.25 },
      foreignLabel: { cosine: 0, bm25: 0, letters: 1, covered: 0, covering: 0, pairs: 0 },
      foreignText: { cosine: 1, bm25: 1, letters: 0.25, covered: 0, covering: 0, pairs: 0 },
    },
  },
  pivot: {
    nearest: 20,
    exponent: 3,
    concepts: 0.5,
    lexicon: 0.3,
    own: 0.2,
    about: 0.12,
    trust: { label: 1, text: 0.85 },
  },
  concepts: { floor: 0.6, essential: 2 },
  candidates: { terms: 3_000, words: [40, 400], concepts: [20, 100] },
  memory: { neighbours: 5, exponent: 2, share: 0.9 },
  proximity: { decayKm: 150, borderKm: 50 },
  maturityGap: 4,
  plausible: { capabilities: 0.5, text: 0.2 },
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
