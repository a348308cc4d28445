import { fold } from '../text/fold.ts';
import { sectorOf } from './sector-of.ts';
import { SECTOR_WORDS } from './sector-words.ts';

const LONGEST_LABEL = 120;

/** Research is something done in a field: "Pharmacie & biotechnologies" means pharmacy. */
const YIELDING = '72';

interface Word {
  readonly code: string;
  readonly text: string;
  /** The beginning of the word, by which most patterns are ruled out without running them. */
  readonly head: string;
  readonly pattern: RegExp;
}

const WORDS: readonly Word[] = Object.entries(SECTOR_WORDS)
  .flatMap(([code, words]) => words.split('|').map((word) => toWord(code, word)))
  .toSorted((a, b) => b.text.length - a.text.length);

/**
 * The division ("13") or section ("C") that a label of a directory means ("Textile & habillement" gives "C",
 * "agroalimentaire" "10"), or undefined when it means none or several that have no section in common.
 * Longer phrases win over the words in them, a division over its own section, a field over research in it;
 * a code ("13.96Z") gives its division. Meant for labels of a few words, not for descriptions.
 */
export function sectorFromText(label: string): string | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const coded = sectorOf(label);
  if (coded) return coded.division ?? coded.section;
  const codes = codesIn(` ${fold(label)} `);
  const sections = new Set(codes.map((code) => sectorOf(code)?.section));
  if (sections.size !== 1) return undefined;
  const divisions = codes.filter((code) => code.length === 2);
  return divisions.length === 1 ? divisions[0] : [...sections][0];
}

function codesIn(text: string): readonly string[] {
  const codes = new Set<string>();
  let rest = text;
  for (const { code, head, pattern } of WORDS) {
    if (!rest.includes(head)) continue;
    const left = rest.replace(pattern, ' ');
    if (left !== rest) codes.add(code);
    rest = left;
  }
  if (codes.size > 1) codes.delete(YIELDING);
  return [...codes];
}

function toWord(code: string, word: string): Word {
  const text = fold(word);
  const head = ` ${word.split(/[ *]/, 1)[0]}`;
  const body = word
    .split(' ')
    .map((part) => (part.endsWith('*') ? `${part.slice(0, -1)}\\p{L}*` : part))
    .join(' ');
  return { code, text, head, pattern: new RegExp(`(?<= )${body} `, 'gu') };
}
