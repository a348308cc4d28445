import type { Random } from '@navette/infra/seed/large/random.ts';

/** Real texts as one sequence of words, from which texts with the same word statistics can be drawn. */
export interface Corpus {
  /** What the statistics are of, for those who read the figures. */
  readonly source: string;
  /** How many texts were read. */
  readonly texts: number;
  /** Words by number; 0 ends a text. */
  readonly words: readonly string[];
  readonly sequence: Int32Array;
  /** Where each text begins. */
  readonly starts: Int32Array;
  /** Where each word stands: positions of word `w` from `offsets[w]` to before `offsets[w + 1]`. */
  readonly positions: Int32Array;
  readonly offsets: Int32Array;
  /** Words of each title and of each text, to draw lengths from. */
  readonly titleLengths: readonly number[];
  readonly textLengths: readonly number[];
}

export interface RealText {
  readonly title: string;
  readonly text: string;
}

const END = 0;
/** How often a walk leaves the text that it follows for a word drawn by frequency alone. */
const STRAYING = 0.25;

/** Gathers the statistics of texts. @throws RangeError when there is not a word in them */
export function gatherCorpus(source: string, texts: readonly RealText[]): Corpus {
  const numbers = new Map<string, number>();
  const words = [''];
  const sequence: number[] = [];
  const lengthOf = (text: string): number => {
    const found = text.split(/\s+/u).filter((word) => word !== '');
    for (const word of found) {
      const known = numbers.get(word) ?? words.push(word) - 1;
      numbers.set(word, known);
      sequence.push(known);
    }
    if (found.length > 0) sequence.push(END);
    return found.length;
  };
  const lengths = texts.map(({ title, text }) => [lengthOf(title), lengthOf(text)] as const);
  if (sequence.length === 0) throw new RangeError(`${source}: expected texts with words`);
  return {
    source,
    texts: texts.length,
    words,
    sequence: Int32Array.from(sequence),
    starts: Int32Array.from(sequence.keys().filter((at) => at === 0 || sequence[at - 1] === END)),
    ...positionsOf(sequence, words.length),
    titleLengths: lengths.map(([title]) => title).filter((length) => length > 0),
    textLengths: lengths.map(([, text]) => text).filter((length) => length > 0),
  };
}

function positionsOf(sequence: readonly number[], words: number): Pick<Corpus, 'positions' | 'offsets'> {
  const offsets = new Int32Array(words + 1);
  for (const word of sequence) offsets[word + 1] = (offsets[word + 1] as number) + 1;
  for (let word = 0; word < words; word++)
    offsets[word + 1] = (offsets[word + 1] as number) + (offsets[word] as number);
  const positions = new Int32Array(sequence.length);
  const next = offsets.slice();
  sequence.forEach((word, position) => {
    positions[next[word] as number] = position;
    next[word] = (next[word] as number) + 1;
  });
  return { positions, offsets };
}

/**
 * A text of `length` words as the corpus would have it: mostly what follows what, now and then any word by its frequency;
 * either way each word comes up as often as it does in the corpus.
 */
export function drawText(
  { words, sequence, starts, positions, offsets }: Corpus,
  random: Random,
  length: number,
): string {
  const drawn: string[] = [];
  let word = END;
  // Ends of texts are drawn too, and cost a turn: a few in a hundred.
  for (let turn = 0; drawn.length < length && turn < 10 * length + 100; turn++) {
    if (random.chance(STRAYING)) {
      word = sequence[random.below(sequence.length)] as number;
    } else if (word === END) {
      word = sequence[random.pick(starts)] as number;
    } else {
      const from = offsets[word] as number;
      const at = positions[from + random.below((offsets[word + 1] as number) - from)] as number;
      word = sequence[at + 1] ?? END;
    }
    if (word !== END) drawn.push(words[word] as string);
  }
  return drawn.join(' ');
}
