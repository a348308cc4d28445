import type { Language, Localised } from './language.ts';

/** Labels by language; every language has its list, empty where there are none. */
export type Labels = Readonly<Record<Language, readonly string[]>>;

/**
 * A capability (*savoir-faire*) of the multilingual taxonomy, in the words of SKOS.
 * `id` is a stable kebab-case slug, `broader` the ids of the wider concepts, `related` of the neighbouring ones.
 */
export interface Concept {
  readonly id: string;
  readonly prefLabel: Localised;
  /** What people really write, abbreviations and trade names included; matching reads these and `prefLabel` alike. */
  readonly altLabels: Labels;
  /** Read by matching, shown to nobody: inflections and ways of writing that no screen should offer. */
  readonly hiddenLabels?: Labels;
  /** Labels that mean this concept only under a condition ("PAC" near "chaleur"). */
  readonly conditionalLabels?: Readonly<Record<Language, readonly ConditionalLabel[]>>;
  readonly broader: readonly string[];
  readonly related: readonly string[];
  /** Addresses of the same concept in other vocabularies, such as ESCO's. */
  readonly exactMatch?: readonly string[];
  /** NAF rev. 2 codes of the trades that live by this capability, of any depth: "13", "25.6". */
  readonly sectors?: readonly string[];
  /** Where the concept was taken from; absent for those written for Navette. */
  readonly source?: ConceptSource;
  /** Languages whose preferred label is another language's, the source having none. */
  readonly borrowed?: readonly Language[];
}

export type ConceptSource = 'esco';

/** A word that is also another word: counted only where its condition holds. */
export interface ConditionalLabel {
  readonly label: string;
  /** Counts only with the very capitals of `label`. */
  readonly exactCase: boolean;
  /** Counts only in a text that holds one of these, whole words compared as labels are; empty: in any text. */
  readonly among: readonly string[];
}
