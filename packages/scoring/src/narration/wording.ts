import type { OrganisationSize } from '../document/profile.ts';
import type { DistanceBand } from '../explanation/explanation.ts';

/** For (1), against (−1), or neither (0). */
export type Sign = 1 | 0 | -1;

export type GateState = 'passed' | 'failed' | 'unknown';

/** How the sector served nearest to the need's stands to it. */
export type SectorMatch = 'same' | 'wider' | 'close' | 'other';

/** An aspect of the terms, or of the wishes: whether it fits, and both sides in words where they may be told. */
export interface AspectInWords {
  readonly fits: boolean;
  /** "budget", or in full "budget (50 000 € au plus ; 15 000 € au moins demandés)". */
  readonly text: string;
}

/**
 * What a language must be able to say. A phrase of a criterion is a noun with what belongs to it, without an article, a
 * capital or a full stop, so that it stands alone, in a list and after a colon without being inflected.
 */
export interface Wording {
  /** "a, b and c". */
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** Kilometres with their unit. */
  km(km: number): string;
  /** A radius as a place: "12 km around". */
  radius(km: number): string;
  /** "TRL 7". */
  level(trl: number): string;
  language(code: string): string;
  /** The end of a list that is cut: "and 2 more". */
  more(count: number): string;

  /** The sentence read aloud. Every part may be empty, `need` undefined. */
  summary(parts: {
    readonly profile: string;
    readonly need: string | undefined;
    readonly failed: readonly string[];
    readonly pros: readonly string[];
    readonly cons: readonly string[];
    readonly missing: readonly string[];
  }): string;

  capabilities(facts: {
    readonly asked: number;
    readonly found: number;
    /** Labels of those found, parted by commas, cut where they are many. */
    readonly named: string;
    /** What is offered instead, each with the labels asked that it comes near. */
    readonly near: readonly { readonly asked: readonly string[]; readonly offered: string }[];
    readonly absent: number;
    readonly absentNamed: string;
    readonly sign: Sign;
    /** False in the summary, where the names of what is found are enough. */
    readonly detailed: boolean;
  }): string;
  noCapabilityAsked: string;
  noCapabilityOffered: string;

  /**
   * `terms`: quoted, parted by commas; empty where there is none or they are not to be told. Texts may be alike without a word
   * in common: by the words that a label stands for in another language, or by their letters. `before`: it answered a past
   * need in like words.
   */
  text(facts: {
    readonly terms: string;
    readonly count: number;
    readonly sign: Sign;
    readonly before: boolean;
  }): string;
  noText: string;

  sector(facts: {
    readonly asked: string;
    /** A sector served, if one is to be told; the nearest to it where one comes near. */
    readonly served: string | null;
    readonly match: SectorMatch;
  }): string;
  noSectorAsked: string;

  proximity(facts: {
    readonly km: number | null;
    readonly area: string | null;
    readonly inside: boolean;
    readonly crossBorder: boolean;
  }): string;
  proximityBand: Readonly<Record<DistanceBand, string>>;
  noPlaceAsked: string;
  noPlaceKnown: string;

  maturity(facts: { readonly asked: number; readonly reached: number }): string;
  noMaturityAsked: string;
  noMaturityKnown(asked: number): string;

  terms(aspects: readonly AspectInWords[]): string;
  noTerms: string;
  paidTrial: {
    readonly name: string;
    /** Both sides; `offered` of the need, undefined where it may not be told. */
    detail(offered: boolean | undefined, onlyPaid: boolean): string;
  };
  budget: {
    readonly name: string;
    /** Euros. */
    detail(
      budget: { readonly minimum?: number; readonly maximum?: number } | undefined,
      least: number | undefined,
    ): string;
  };
  timing: {
    readonly name: string;
    detail(weeksToDecision: number | undefined, leadTimeWeeks: number | undefined): string;
  };

  reciprocity(aspects: readonly AspectInWords[]): string;
  reciprocityAspects: Readonly<Record<'size' | 'sector' | 'area', string>>;
  /** The sizes have French names in the model. */
  sizes: Readonly<Record<OrganisationSize, string>>;
  /** "ETI ; souhaité : PME, GE". */
  wished(is: string, wished: string): string;
  noWishes: string;

  /** `sign`: less (1) or more (−1) asked for than the other candidates. */
  attention(facts: {
    readonly shown: number;
    readonly capacity: number;
    readonly sign: Sign;
    readonly detailed: boolean;
  }): string;
  noAttention: string;

  gates: {
    perimeter(state: GateState, asked: string, place: string): string;
    excluded_sector(state: GateState, excluded: string, served: string): string;
    certificates(state: GateState, asked: string, held: string, absent: string): string;
    languages(state: GateState, asked: string, spoken: string): string;
    capacity(state: GateState, left: number): string;
    already_introduced(state: GateState): string;
    maturity(state: GateState, asked: number, reached: number): string;
  };
}

/** " (a, b)" of what is there; nothing when nothing is. */
export function inParentheses(details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null && detail !== '');
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** "conditions compatibles (budget, calendrier)"; after a colon where the aspects bring details in brackets of their own. */
export function fitOrNot(
  aspects: readonly AspectInWords[],
  [fit, unfit]: readonly [fit: string, unfit: string],
  { colon, semicolon }: { readonly colon: string; readonly semicolon: string } = { colon: ': ', semicolon: '; ' },
): string {
  return [true, false]
    .flatMap((fits) => {
      const texts = aspects.filter((aspect) => aspect.fits === fits).map(({ text }) => text);
      if (texts.length === 0) return [];
      const lead = fits ? fit : unfit;
      const told = texts.join(', ');
      return [told.includes('(') ? `${lead}${colon}${told}` : `${lead} (${told})`];
    })
    .join(semicolon);
}

/** What the need says and what the profile says, of which either may be empty. */
export function bothSides(need: string, profile: string, semicolon = '; '): string {
  return [need, profile].filter((side) => side !== '').join(semicolon);
}
