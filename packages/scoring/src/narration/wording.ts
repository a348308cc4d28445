import type { DistanceBand } from '../explanation/explanation.ts';

/** For (1), against (−1), or neither (0). */
export type Sign = 1 | 0 | -1;

/** What a language must be able to say. A phrase has neither a capital nor a full stop: it stands in a list or alone. */
export interface Wording {
  /** "a, b and c". */
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** Kilometres with their unit. */
  km(km: number): string;
  /** A radius as a place: "12 km around". */
  radius(km: number): string;
  language(code: string): string;

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
    /** Labels of those found, or of the first of them. */
    readonly named: readonly string[];
    readonly near: readonly { readonly asked: string; readonly offered: string }[];
    readonly absent: readonly string[];
    readonly sign: Sign;
    /** False in the summary, where the names of what is found are enough. */
    readonly detailed: boolean;
  }): string;
  noCapabilityAsked: string;
  noCapabilityOffered: string;

  text(facts: { readonly terms: readonly string[]; readonly sign: Sign }): string;
  noText: string;

  sector(facts: {
    readonly asked: string;
    readonly served: string;
    readonly match: 'same' | 'wider' | 'other';
  }): string;
  noSectorAsked: string;
  noSectorServed(asked: string): string;

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

  terms(facts: { readonly fit: readonly string[]; readonly unfit: readonly string[] }): string;
  termAspects: Readonly<Record<'paid_trial' | 'budget' | 'decision_date', string>>;
  noTerms: string;

  reciprocity(facts: { readonly fit: readonly string[]; readonly unfit: readonly string[] }): string;
  reciprocityAspects: Readonly<Record<'size' | 'sector' | 'area', string>>;
  noWishes: string;

  attention(facts: { readonly shown: number; readonly capacity: number; readonly isLittle: boolean }): string;
  noAttention: string;

  gates: {
    perimeter(state: GateState, asked: string, place: string): string;
    excluded_sector(state: GateState, excluded: string): string;
    certificates(state: GateState, asked: string, absent: string): string;
    languages(state: GateState, asked: string, common: string): string;
    capacity(state: GateState, left: number): string;
    already_introduced(state: GateState): string;
    maturity(state: GateState, asked: number, reached: number): string;
  };
}

export type GateState = 'passed' | 'failed' | 'unknown';

/** A whole number with its thousands apart. */
export function groupDigits(value: number, separator: string): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** "a, b <and> c". */
export function listWith(and: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** " (a, b)" of what is there; nothing when nothing is. */
export function inParentheses(details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}
