import type { Span } from '../explanation/explanation.ts';
import { COMPOUNDING } from '../text/compounding.ts';
import { foldWord } from '../text/fold-word.ts';
import type { ReadDocument, ReadField } from '../text/read-document.ts';
import type { Token } from '../text/read-tokens.ts';
import type { Condition, Entry, LabelNode, Lexicon } from './lexicon.ts';

export interface ConceptMention extends Span {
  readonly conceptId: string;
  /** The label that was found, as the taxonomy writes it. */
  readonly label: string;
}

const ACRONYM = /^[\p{Lu}\p{N}]{2,4}$/u;
const INFLECTION = 2;

/**
 * Where a document names concepts: at each word the longest label that stands there, unless it lies inside one already
 * found. Labels never run over the end of a phrase. An ambiguous label counts where its condition holds.
 */
export function findConcepts(document: ReadDocument, lexicon: Lexicon): readonly ConceptMention[] {
  const mentions: ConceptMention[] = [];
  const holds = conditionsOf(document);
  for (const part of document.fields) {
    let covered = 0;
    for (let i = 0; i < part.tokens.length; i++) {
      const found =
        longestAt(part, i, lexicon, holds) ??
        (COMPOUNDING.has(document.language) ? inCompound(part, i, lexicon) : undefined);
      if (found === undefined || found.end <= covered) continue;
      covered = found.end;
      mentions.push({ ...found, field: part.field });
    }
  }
  return mentions;
}

interface Found {
  readonly conceptId: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Tells whether a condition holds of a document, whose words are looked through once, if at all. */
function conditionsOf({ fields }: ReadDocument): (condition: Condition) => boolean {
  let stems: Set<string> | undefined;
  return ({ among }) => {
    if (among.length === 0) return true;
    stems ??= new Set(fields.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
    const said = stems;
    return among.some((phrase) => phrase.length > 0 && phrase.every((stem) => said.has(stem)));
  };
}

function longestAt(
  { tokens, source }: ReadField,
  from: number,
  lexicon: Lexicon,
  holds: (condition: Condition) => boolean,
): Found | undefined {
  const first = tokens[from] as Token;
  let node = lexicon.root.next?.get(first.stem);
  let found: Found | undefined;
  for (let i = from; node !== undefined; ) {
    const { end } = tokens[i] as Token;
    const entry = entryAt(node, source.slice(first.start, end), i === from, holds);
    if (entry !== undefined) found = { conceptId: entry.conceptId, label: entry.label, start: first.start, end };
    i += 1;
    const token = tokens[i];
    node = token === undefined || token.startsPhrase ? undefined : node.next?.get(token.stem);
  }
  return found;
}

/** Which of the labels that end at a node stands there. */
function entryAt(
  { entry, conditional }: LabelNode,
  written: string,
  isWord: boolean,
  holds: (condition: Condition) => boolean,
): Entry | undefined {
  if (entry !== undefined && (!isWord || isTheWord(written, entry))) return entry;
  return conditional?.find((one) => {
    const { condition, label } = one;
    const isWritten = condition.exactCase
      ? written === label || written === `${label}s`
      : !isWord || isTheWord(written, one);
    return isWritten && holds(condition);
  });
}

/**
 * Stemmers throw together what is far apart ("former", "forme", "formage"): a lone word must be the label itself but for an
 * inflection, and a short acronym be written as one ("MES", not "mes").
 */
function isTheWord(written: string, { label, folded: b }: Entry): boolean {
  if (written === label) return true;
  if (ACRONYM.test(label)) return written === `${label}s`;
  const a = foldWord(written.normalize('NFC').toLowerCase());
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= Math.max(a.length, b.length) - INFLECTION;
}

/** A label as the head or the tail of a longer word: "Wärmerückgewinnungsanlage". */
function inCompound({ tokens }: ReadField, at: number, { words }: Lexicon): Found | undefined {
  const { stem, start, end } = tokens[at] as Token;
  for (let length = stem.length - 3; length >= 8; length--) {
    const entry = words.get(stem.slice(0, length)) ?? words.get(stem.slice(stem.length - length));
    if (entry !== undefined) return { conceptId: entry.conceptId, label: entry.label, start, end };
  }
  return undefined;
}
