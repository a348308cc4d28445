import type { Concept } from '../concept.ts';
import { LANGUAGES, type Language, type Localised } from '../language.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { broaderOf } from './broader-relations.ts';
import { type EscoRow, escoRows, type SkippedRow } from './esco-rows.ts';

/** The text of ESCO's published files: `skills_fr.csv` and its sisters, and the file that says what is broader. */
export interface EscoFiles {
  readonly skills: Readonly<Partial<Record<Language, string>>>;
  /** `broaderRelationsSkillPillar_…csv`, the same in every language. */
  readonly broader?: string | undefined;
}

export interface EscoTaxonomy extends Taxonomy {
  /** Rows that hold no concept, with why; the others are read. */
  readonly skipped: readonly SkippedRow[];
}

/**
 * ESCO's skills and competences as concepts, in the order of their addresses; ids are `esco-` and the last part of the
 * address. A language without a label borrows one (English, French, German, Dutch, the first there is) and says so.
 * @throws EscoError when a file has no column `conceptUri` or `preferredLabel`, or ends inside a quoted cell
 */
export function readEsco(files: EscoFiles): EscoTaxonomy {
  const skipped: SkippedRow[] = [];
  const byUri = new Map<string, Partial<Record<Language, EscoRow>>>();
  for (const language of LANGUAGES) {
    const text = files.skills[language];
    if (text === undefined) continue;
    for (const row of escoRows(text, `skills_${language}.csv`, skipped)) {
      const known = byUri.get(row.uri);
      if (known === undefined) byUri.set(row.uri, { [language]: row });
      else known[language] ??= row;
    }
  }
  const broader = files.broader === undefined ? undefined : broaderOf(files.broader, new Set(byUri.keys()));
  const concepts = [...byUri]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, rows]) => conceptOf(uri, rows, broader?.get(uri) ?? []));
  return { ...taxonomyOf(concepts), skipped };
}

/** The id that a concept of ESCO has here. */
export function escoId(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).toLowerCase();
  return `esco-${last.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

const LENDERS = ['en', 'fr', 'de', 'nl'] as const satisfies readonly Language[];

function conceptOf(uri: string, rows: Partial<Record<Language, EscoRow>>, broader: readonly string[]): Concept {
  const lender = LENDERS.find((language) => rows[language] !== undefined);
  const lent = lender === undefined ? '' : (rows[lender]?.label ?? '');
  const prefLabel = perLanguage((language) => rows[language]?.label ?? lent);
  return {
    id: escoId(uri),
    prefLabel: prefLabel satisfies Localised,
    altLabels: perLanguage((language) => rows[language]?.others ?? []),
    broader: broader.map(escoId),
    related: [],
    exactMatch: [uri],
    source: 'esco',
    borrowed: LANGUAGES.filter((language) => rows[language] === undefined),
  };
}

function perLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { fr: make('fr'), en: make('en'), de: make('de'), nl: make('nl') };
}
