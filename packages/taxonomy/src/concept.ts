import type { Language, Localised } from './language.ts';

/**
 * A capability (*savoir-faire*) of the multilingual taxonomy, in the words of SKOS.
 * `id` is a stable kebab-case slug, `broader` the ids of the wider concepts, `related` of the neighbouring ones.
 */
export interface Concept {
  readonly id: string;
  readonly prefLabel: Localised;
  /** What people really write, abbreviations and trade names included; matching reads these and `prefLabel` alike. */
  readonly altLabels: Readonly<Record<Language, readonly string[]>>;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}
