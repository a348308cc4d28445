import type { Concept, ConditionalLabel } from '../concept.ts';
import type { Language } from '../language.ts';

export interface Entry extends Readonly<Record<Language, string>> {
  readonly id: string;
  /** Ids of the wider concepts, blank-separated; absent at the top. */
  readonly in?: string;
  /** Ids of neighbours, blank-separated; one side is enough. */
  readonly near?: string;
}

/** Turns an entry of a data file into a concept: in each language the labels are separated by "|" and the first is preferred. */
export function toConcept(entry: Entry): Concept {
  const fr = labels(entry.fr);
  const en = labels(entry.en);
  const de = labels(entry.de);
  const nl = labels(entry.nl);
  return {
    id: entry.id,
    prefLabel: { fr: fr.preferred, en: en.preferred, de: de.preferred, nl: nl.preferred },
    altLabels: { fr: fr.others, en: en.others, de: de.others, nl: nl.others },
    broader: ids(entry.in),
    related: ids(entry.near),
  };
}

/** A concept with what the tables of conditional labels and of trades hold for it. */
export function withTables(
  concept: Concept,
  conditional: Readonly<Partial<Record<Language, string>>> | undefined,
  trades: string | undefined,
): Concept {
  return {
    ...concept,
    ...(conditional !== undefined && {
      conditionalLabels: {
        fr: conditionals(conditional.fr),
        en: conditionals(conditional.en),
        de: conditionals(conditional.de),
        nl: conditionals(conditional.nl),
      },
    }),
    ...(trades !== undefined && { sectors: ids(trades) }),
  };
}

function conditionals(line: string | undefined): readonly ConditionalLabel[] {
  return (line?.split('|') ?? []).map((part) => {
    const [label = '', words = ''] = part.split(' : ').map((piece) => piece.trim());
    return {
      label: label.replace(/^=/, ''),
      exactCase: label.startsWith('='),
      among: words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    };
  });
}

/** Concepts whose `related` is mutual, as SKOS has it, whichever side named it. */
export function relateBothWays(concepts: readonly Concept[]): readonly Concept[] {
  const related = new Map<string, Set<string>>();
  const link = (from: string, to: string) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const concept of concepts) {
    for (const id of concept.related) {
      link(concept.id, id);
      link(id, concept.id);
    }
  }
  return concepts.map((concept) => ({ ...concept, related: [...(related.get(concept.id) ?? [])].toSorted() }));
}

function labels(line: string): { readonly preferred: string; readonly others: readonly string[] } {
  const [preferred = '', ...others] = line.split('|').map((label) => label.trim());
  return { preferred, others };
}

function ids(line: string | undefined): readonly string[] {
  return line?.split(' ') ?? [];
}
