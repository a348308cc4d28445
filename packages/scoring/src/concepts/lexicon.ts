import { type Concept, type ConditionalLabel, LANGUAGES, type Language } from '@navette/taxonomy';
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

/** A label that is also another word. */
export interface ConditionalEntry extends Entry {
  readonly condition: Condition;
}

/** What must hold of a text for an ambiguous label to mean its concept. */
export interface Condition {
  /** Written with the very capitals of the label. */
  readonly exactCase: boolean;
  /** Stems of phrases of which the text must hold one; empty: it need hold none. */
  readonly among: readonly (readonly string[])[];
}

export interface LabelNode {
  /** Undefined for the many nodes at which labels only end. */
  next: Map<string, LabelNode> | undefined;
  entry: Entry | undefined;
  /** Labels that count where their condition holds and no other label ends here. */
  conditional: ConditionalEntry[] | undefined;
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
  const root: LabelNode = { next: undefined, entry: undefined, conditional: undefined };
  const words = new Map<string, Entry>();
  // Preferred labels first, then the language's own: what comes first keeps a path that two labels share.
  for (const kind of ['preferred', 'alternative', 'hidden'] as const) {
    for (const labelLanguage of [language, ...LANGUAGES.filter((other) => other !== language)]) {
      for (const concept of concepts) {
        for (const label of labelsOfKind(concept, kind, labelLanguage)) addLabel(label, labelLanguage, concept.id);
      }
    }
  }
  for (const { id, conditionalLabels } of concepts) {
    for (const conditional of conditionalLabels?.[language] ?? []) addConditional(conditional, id);
  }
  return { root, words };

  function addLabel(label: string, labelLanguage: Language, conceptId: string): void {
    const stems = stemsOf(label, language);
    const [first] = stems;
    if (first === undefined) return;
    const isWord = stems.length === 1;
    if (isWord && labelLanguage !== language && labelLanguage !== 'en') return;
    const node = nodeAt(root, stems);
    node.entry ??= { conceptId, label, folded: foldedLabel(label) };
    if (isWord && labelLanguage === language && first.length >= SHORTEST_IN_COMPOUND && !words.has(first)) {
      words.set(first, node.entry);
    }
  }

  function addConditional({ label, exactCase, among }: ConditionalLabel, conceptId: string): void {
    const stems = stemsOf(label, language);
    if (stems.length === 0) return;
    const node = nodeAt(root, stems);
    const condition = { exactCase, among: among.map((phrase) => stemsOf(phrase, language)) };
    node.conditional ??= [];
    node.conditional.push({ conceptId, label, folded: foldedLabel(label), condition });
  }
}

function labelsOfKind(
  { prefLabel, altLabels, hiddenLabels }: Concept,
  kind: 'preferred' | 'alternative' | 'hidden',
  language: Language,
): readonly string[] {
  if (kind === 'preferred') return [prefLabel[language]];
  return (kind === 'alternative' ? altLabels : hiddenLabels)?.[language] ?? [];
}

function stemsOf(label: string, language: Language): readonly string[] {
  return readTokens(label, language, LONGEST_LABEL).map((token) => token.stem);
}

function foldedLabel(label: string): string {
  return foldWord(label.normalize('NFC').toLowerCase());
}

/** The end of a path of stems, made where it is not there. */
function nodeAt(root: LabelNode, stems: readonly string[]): LabelNode {
  let node = root;
  for (const stem of stems) {
    node.next ??= new Map();
    let next = node.next.get(stem);
    if (next === undefined) {
      next = { next: undefined, entry: undefined, conditional: undefined };
      node.next.set(stem, next);
    }
    node = next;
  }
  return node;
}
