import type { Concept } from '../concept.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { fold } from '../text/fold.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { LabelOwners } from './label-owners.ts';

export interface Merge {
  readonly taxonomy: Taxonomy;
  /** Ids of the concepts that came in as they are. */
  readonly added: readonly string[];
  readonly merged: readonly MergedConcept[];
  readonly ambiguous: readonly AmbiguousLabel[];
}

/** A concept of the other vocabulary that is one of ours, and what told so. */
export interface MergedConcept {
  readonly from: string;
  readonly into: string;
  readonly by: 'exactMatch' | 'label';
}

/** A label that two concepts claim; matching reads it as `owner`. */
export interface AmbiguousLabel {
  readonly label: string;
  readonly language: Language;
  readonly owner: string;
  readonly claimant: string;
}

/**
 * `base` with the concepts of `other`. A concept is one of ours when an address says so (`exactMatch`), or when its
 * preferred labels are labels of one concept of ours, in the same language and whatever case and accents; its labels then
 * become alternative ones of ours. Languages that name different concepts of ours decide nothing: it comes in as its own.
 * Ids of `base` stay; a label keeps the concept that had it, `base` before `other`, and the claim is told.
 */
export function mergeTaxonomies(base: Taxonomy, other: Taxonomy): Merge {
  const owners = new LabelOwners(base.concepts);
  const byAddress = new Map(base.concepts.flatMap(({ id, exactMatch = [] }) => exactMatch.map((uri) => [uri, id])));
  const merged: MergedConcept[] = [];
  const idOf = new Map<string, string>();
  for (const concept of other.concepts) {
    const byUri = concept.exactMatch?.map((uri) => byAddress.get(uri)).find((id) => id !== undefined);
    const into = byUri ?? namesakeOf(concept, owners);
    if (into === undefined) continue;
    merged.push({ from: concept.id, into, by: byUri === undefined ? 'label' : 'exactMatch' });
    idOf.set(concept.id, into);
  }

  const ambiguous: AmbiguousLabel[] = [];
  const gained = new Map<string, Concept[]>();
  const added: Concept[] = [];
  // All preferred labels are claimed before any alternative one, so that an alternative never takes a name away.
  for (const concept of other.concepts) claimPreferred(concept, idOf.get(concept.id) ?? concept.id);
  for (const concept of other.concepts) {
    const into = idOf.get(concept.id);
    const known = (id: string): string => idOf.get(id) ?? id;
    const moved = {
      ...concept,
      altLabels: unclaimed(concept, into ?? concept.id),
      broader: [...new Set(concept.broader.map(known))].filter((id) => id !== concept.id),
      related: [...new Set(concept.related.map(known))].filter((id) => id !== concept.id),
    };
    if (into === undefined) added.push(moved);
    else gained.set(into, [...(gained.get(into) ?? []), moved]);
  }
  const enriched = base.concepts.map((concept) => gained.get(concept.id)?.reduce(enrich, concept) ?? concept);
  return { taxonomy: taxonomyOf([...enriched, ...added]), added: added.map(({ id }) => id), merged, ambiguous };

  function claimPreferred(concept: Concept, id: string): void {
    for (const language of LANGUAGES) {
      if (concept.borrowed?.includes(language) !== true) claim(concept.prefLabel[language], language, id);
    }
  }

  function unclaimed(concept: Concept, id: string): Concept['altLabels'] {
    const keep = (language: Language) => concept.altLabels[language].filter((label) => claim(label, language, id));
    return { fr: keep('fr'), en: keep('en'), de: keep('de'), nl: keep('nl') };
  }

  function claim(label: string, language: Language, claimant: string): boolean {
    const owner = owners.claim(label, language, claimant);
    if (owner === claimant) return true;
    ambiguous.push({ label, language, owner, claimant });
    return false;
  }
}

/** The one concept that all languages which know the preferred labels agree on. */
function namesakeOf(concept: Concept, owners: LabelOwners): string | undefined {
  const named = new Set<string>();
  for (const language of LANGUAGES) {
    if (concept.borrowed?.includes(language) === true) continue;
    const owner = owners.of(concept.prefLabel[language], language);
    if (owner !== undefined) named.add(owner);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

function enrich(concept: Concept, other: Concept): Concept {
  const labels = (language: Language): readonly string[] => {
    const seen = new Set([concept.prefLabel[language], ...concept.altLabels[language]].map(fold));
    const preferred = other.borrowed?.includes(language) === true ? [] : [other.prefLabel[language]];
    return [
      ...concept.altLabels[language],
      ...[...preferred, ...other.altLabels[language]].filter(
        (label) => !seen.has(fold(label)) && seen.add(fold(label)),
      ),
    ];
  };
  return {
    ...concept,
    altLabels: { fr: labels('fr'), en: labels('en'), de: labels('de'), nl: labels('nl') },
    exactMatch: [...new Set([...(concept.exactMatch ?? []), ...(other.exactMatch ?? [])])],
  };
}
