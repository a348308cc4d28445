import { type Concept, LANGUAGES, type Language } from '@navette/taxonomy';
import { foldWord } from '../text/fold-word.ts';
import { readTokens } from '../text/read-tokens.ts';

/** A label's end in the tree of stems. */
export interface Entry {
  readonly conceptId: string;
  /** As the taxonomy writes it. */
  readonly label: string;
  /** The label in lower case without diacritics. */
  readonly folded: string;
}

export interface LabelNode {
  /** Undefined for the many nodes at which labels only end. */
  next: Map<string, LabelNode> | undefined;
  entry: Entry | undefined;
}

/** Every label of a taxonomy as one language's reader sees it. */
export interface Lexicon {
  /** The tree of stems, a label a path. */
  readonly root: LabelNode;
  /** Labels of one long word of the language itself, by stem: what compounds are made of. */
  readonly words: ReadonlyMap<string, Entry>;
}

const LONGEST_LABEL = 40;
const SHORTEST_IN_COMPOUND = 8;

/**
 * The labels of all languages, stemmed in `language`: people write "machine learning" in French and "scanner" in German.
 * One-word labels of the other languages are left out, since they are other words here (Dutch "lassen", to weld), save
 * English ones, which travel.
 */
export function buildLexicon(concepts: readonly Concept[], language: Language): Lexicon {
  const root: LabelNode = { next: undefined, entry: undefined };
  const words = new Map<string, Entry>();
  // Preferred labels first, then the language's own: what comes first keeps a path that two labels share.
  for (const kind of ['preferred', 'alternative'] as const) {
    for (const labelLanguage of [language, ...LANGUAGES.filter((other) => other !== language)]) {
      for (const concept of concepts) {
        const labels = kind === 'preferred' ? [concept.prefLabel[labelLanguage]] : concept.altLabels[labelLanguage];
        for (const label of labels) addLabel(label, labelLanguage, concept.id);
      }
    }
  }
  return { root, words };

  function addLabel(label: string, labelLanguage: Language, conceptId: string): void {
    const stems = readTokens(label, language, LONGEST_LABEL).map((token) => token.stem);
    const [first] = stems;
    if (first === undefined) return;
    const isWord = stems.length === 1;
    if (isWord && labelLanguage !== language && labelLanguage !== 'en') return;
    let node = root;
    for (const stem of stems) {
      node.next ??= new Map();
      let next = node.next.get(stem);
      if (next === undefined) {
        next = { next: undefined, entry: undefined };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.entry ??= { conceptId, label, folded: foldWord(label.normalize('NFC').toLowerCase()) };
    if (isWord && labelLanguage === language && first.length >= SHORTEST_IN_COMPOUND && !words.has(first)) {
      words.set(first, node.entry);
    }
  }
}
