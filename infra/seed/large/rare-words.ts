import type { Language } from '@navette/taxonomy';
import type { Random } from './random.ts';
import { spell, syllablesFor } from './syllables.ts';

/** Endings that make materials, machines and processes of made-up stems. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['rage', 'teur', 'neuse', 'lisation', 'mètre', 'rite', 'lène', 'trice', 'tement', 'noir', 'scope', 'terie'],
  de: ['rung', 'walze', 'werk', 'messer', 'stoff', 'folie', 'prüfung', 'lith', 'gerät', 'verfahren', 'schicht', 'teil'],
  en: ['ring', 'lator', 'ride', 'mer', 'meter', 'lisation', 'lene', 'rite', 'coating', 'line', 'scope', 'ware'],
  nl: ['ring', 'pomp', 'meter', 'stof', 'machine', 'proef', 'liet', 'toestel', 'laag', 'werk', 'folie', 'tafel'],
};

/** Exponent of Zipf's law of the made-up words: just over 1, so that most of them stay rare however many are drawn. */
const ZIPF = 1.18;
const RANKS = 2 ** 24;
/** More topics than a collection has: profiles and needs of one topic share their words. */
const TOPICS = 64;
/** Of ten ranks, this many are model names ("VX-4120") instead of words. */
const MODELS = 2;

/**
 * A word that no dictionary has, of a topic and a language: the same few again and again, the others hardly ever, so
 * that the vocabulary of a collection grows with it as Heaps' law says. @param topic from 0, below 64
 */
export function rareWord(random: Random, language: Language, topic: number): string {
  const rank = Math.floor((1 - random.float()) ** (-1 / (ZIPF - 1))) % RANKS;
  const index = rank * TOPICS + topic;
  if (rank % 10 < MODELS) return modelName(index);
  const endings = ENDINGS[language];
  return spell(index, Math.max(2, syllablesFor(index))) + (endings[rank % endings.length] ?? '');
}

function modelName(index: number): string {
  const letter = (number: number) => String.fromCharCode(65 + (number % 26));
  return `${letter(index)}${letter(Math.floor(index / 26))}-${Math.floor(index / 676) + 10}`;
}
