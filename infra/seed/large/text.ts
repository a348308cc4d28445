import type { Language } from '@navette/taxonomy';
import { type Chain, walk } from './chain.ts';
import type { Random } from './random.ts';
import { rareWord } from './rare-words.ts';
import type { Statistics } from './statistics.ts';
import { NAME } from './vocabulary.ts';

/** What a document is to be about, and in whose name. */
export interface Subject {
  readonly topic: number;
  readonly language: Language;
  readonly name: string;
}

/** Words of a document: log-normal, and never a single line or a novel. */
const MEDIAN_WORDS = 78;
const SPREAD = 0.35;
const FEWEST_WORDS = 25;
const MOST_WORDS = 300;
const LONGEST_SENTENCE = 38;
const LONGEST_TITLE = 13;
/** Shares of the sentences that are of another topic, or of none. */
const OF_ANOTHER = 0.15;
const OF_NONE = 0.15;
/** How often a long word is a made-up one instead. */
const MADE_UP = 0.15;

/** Writes titles and texts that look like those that the statistics were gathered from. */
export interface Writer {
  /** At most `length` UTF-16 units. */
  title(subject: Subject, length: number): string;
  description(subject: Subject): string;
}

export function createWriter(random: Random, statistics: Statistics): Writer {
  const { vocabulary, topics } = statistics;

  function written(id: number, { topic, language, name }: Subject): string {
    const text = vocabulary.textOf(id);
    switch (vocabulary.kindOf(id)) {
      case 'figure':
        return text.replace(/[1-9]/gu, () => String(1 + random.below(9)));
      case 'word':
        return random.chance(MADE_UP) ? rareWord(random, language, topic) + punctuationOf(text) : text;
      case 'noun':
        if (language !== 'de' || !random.chance(MADE_UP)) return text;
        return capitalised(rareWord(random, language, topic)) + punctuationOf(text);
      case 'name':
        return text.replace(NAME, name);
      case 'plain':
        return text;
    }
  }

  function line(narrow: Chain, wide: Chain, longest: number, subject: Subject): string[] {
    const words: string[] = [];
    for (const id of walk(random, narrow, wide, longest)) words.push(written(id, subject));
    return words;
  }

  return {
    title(subject, length) {
      const wide = statistics.general(subject.language).titles;
      const narrow = statistics.topical(subject.topic, subject.language).titles;
      return shortened(line(narrow, wide, LONGEST_TITLE, subject), length);
    },
    description(subject) {
      const wide = statistics.general(subject.language).sentences;
      const topical = statistics.topical(subject.topic, subject.language).sentences;
      const another = statistics.topical(random.below(topics), subject.language).sentences;
      const wanted = Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, random.around(MEDIAN_WORDS, SPREAD)));
      let text = '';
      let count = 0;
      while (count < wanted) {
        const share = random.float();
        const narrow = share < OF_NONE ? wide : share < OF_NONE + OF_ANOTHER ? another : topical;
        const words = line(narrow, wide, LONGEST_SENTENCE, subject);
        text += `${count === 0 ? '' : ' '}${finished(words.join(' '))}`;
        count += words.length;
      }
      return text;
    },
  };
}

/** A sentence that was cut off ends all the same. */
function finished(sentence: string): string {
  return /[.!?][»\u00a0)]*$/u.test(sentence) ? sentence : `${sentence.replace(/[\u00a0,;:]+$/u, '')}.`;
}

function shortened(words: readonly string[], length: number): string {
  const [first = '', ...others] = words;
  let title = first.slice(0, length);
  for (const word of others) {
    if (title.length + 1 + word.length > length) break;
    title += ` ${word}`;
  }
  const whole = title.replace(/[\u00a0,;:]+$/u, '');
  return capitalised(whole);
}

function punctuationOf(token: string): string {
  return token.replace(/^\p{L}+/u, '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
