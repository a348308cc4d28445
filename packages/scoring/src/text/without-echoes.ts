/** Periods within which an immediate repetition is looked for, in terms. */
const LONGEST_PERIOD = 10;
/** How many terms in the same order make a passage that was there before. */
const PASSAGE = 3;
/** How often a term counts in one field, at most. */
const MOST_SAID = 5;

/**
 * Which of a field's terms count: 1 where a term is said, 0 where it is only said again. A passage of three terms that stood
 * before adds nothing the second time; a run ("laser laser laser") counts once, and not at all when its term is said
 * elsewhere; a field that is nothing but repetition counts once; and no term counts more than five times. So a text that is
 * repeated or stuffed reads as it did before; `stuffed` tells how many terms of runs and repetitions were left out.
 */
export function withoutEchoes(terms: readonly string[]): { readonly counts: Uint8Array; readonly stuffed: number } {
  const counts = new Uint8Array(terms.length);
  const whole = periodOf(terms);
  counts.fill(1, 0, whole);
  dropPassages(terms, counts, whole);
  const inRun = findRuns(terms, whole);
  let stuffed = terms.length - whole;
  if (inRun !== undefined) stuffed += foldRuns(terms, counts, inRun);
  limitEach(terms, counts);
  return { counts, stuffed };
}

function dropPassages(terms: readonly string[], counts: Uint8Array, whole: number): void {
  const numbers = new Map<string, number>();
  const base = terms.length + 1;
  const passages = new Set<number>();
  let [before, last] = [0, 0];
  for (let i = 0; i < whole; i++) {
    const term = terms[i] as string;
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    if (i >= PASSAGE - 1) {
      const passage = (before * base + last) * base + number;
      if (passages.has(passage)) counts.fill(0, i + 1 - PASSAGE, i + 1);
      else passages.add(passage);
    }
    before = last;
    last = number;
  }
}

/** Length of the shortest head that the whole is made of, repeated and perhaps cut short; all of it where it is not. */
function periodOf(terms: readonly string[]): number {
  // The failure function of Knuth, Morris & Pratt (1977).
  const borders = new Uint32Array(terms.length);
  let border = 0;
  for (let i = 1; i < terms.length; i++) {
    while (border > 0 && terms[i] !== terms[border]) border = borders[border - 1] as number;
    if (terms[i] === terms[border]) border += 1;
    borders[i] = border;
  }
  const period = terms.length - border;
  return 2 * period <= terms.length ? period : terms.length;
}

/** Marks the terms of runs: a period of up to ten terms, three times over. Undefined where there is none. */
function findRuns(terms: readonly string[], length: number): Uint8Array | undefined {
  let inRun: Uint8Array | undefined;
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    let repeated = 0;
    for (let i = period; i < length; i++) {
      repeated = terms[i] === terms[i - period] ? repeated + 1 : 0;
      if (repeated < 2 * period) continue;
      inRun ??= new Uint8Array(length);
      if (repeated === 2 * period) inRun.fill(1, i + 1 - 3 * period, i + 1);
      else inRun[i] = 1;
    }
  }
  return inRun;
}

/** Leaves each term of the runs once, or not at all; returns how many are left out. */
function foldRuns(terms: readonly string[], counts: Uint8Array, inRun: Uint8Array): number {
  let left = 0;
  const elsewhere = new Set(terms.filter((_, i) => inRun[i] === 0 && counts[i] === 1));
  for (let i = 0; i < inRun.length; i++) {
    if (inRun[i] === 0) continue;
    const term = terms[i] as string;
    counts[i] = elsewhere.has(term) ? 0 : 1;
    left += 1 - (counts[i] as number);
    elsewhere.add(term);
  }
  return left;
}

function limitEach(terms: readonly string[], counts: Uint8Array): void {
  if (terms.length <= MOST_SAID) return;
  const said = new Map<string, number>();
  for (let i = 0; i < terms.length; i++) {
    if (counts[i] === 0) continue;
    const before = said.get(terms[i] as string) ?? 0;
    if (before === MOST_SAID) counts[i] = 0;
    else said.set(terms[i] as string, before + 1);
  }
}
