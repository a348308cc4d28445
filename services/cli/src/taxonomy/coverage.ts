import { createHash } from 'node:crypto';
import type { Analysis } from '@navette/scoring';
import type { ListedText } from './read-texts.ts';

/** A concept found in a text, with the words around its first place. */
export interface FoundConcept {
  readonly document: string;
  readonly concept: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface Coverage {
  readonly texts: number;
  /** Number of texts by how many concepts they have; the last counts all that have more. */
  readonly byCount: readonly number[];
  /** Share of the texts with at least two. */
  readonly share: number;
  readonly mean: number;
  /** [concept, texts that have it], most frequent first. */
  readonly concepts: readonly (readonly [string, number])[];
  readonly sample: readonly FoundConcept[];
}

const AROUND = 70;
const COUNTED = 6;

/** Reads every text with `analyse` and keeps counts; `sample` concepts found are drawn by a hash of the seed and the place. */
export function measureCoverage(
  texts: readonly ListedText[],
  analyse: (text: ListedText) => Analysis,
  drawn: { readonly sample: number; readonly seed: number },
): Coverage {
  const byCount = new Array<number>(COUNTED).fill(0);
  const concepts = new Map<string, number>();
  const found: { readonly key: string; readonly found: FoundConcept }[] = [];
  let total = 0;
  texts.forEach((text, at) => {
    const analysis = analyse(text);
    total += analysis.concepts.length;
    const class_ = Math.min(analysis.concepts.length, COUNTED - 1);
    byCount[class_] = (byCount[class_] ?? 0) + 1;
    for (const { id, spans } of analysis.concepts) {
      concepts.set(id, (concepts.get(id) ?? 0) + 1);
      const [span] = spans;
      if (drawn.sample > 0 && span !== undefined) {
        const key = createHash('sha256').update(`${drawn.seed} ${at} ${id}`).digest('hex');
        found.push({ key, found: around(text, id, span.start, span.end) });
      }
    }
  });
  const few = (byCount[0] ?? 0) + (byCount[1] ?? 0);
  return {
    texts: texts.length,
    byCount,
    share: texts.length === 0 ? 0 : 1 - few / texts.length,
    mean: texts.length === 0 ? 0 : total / texts.length,
    concepts: [...concepts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    sample: found
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, drawn.sample)
      .map((drawnOne) => drawnOne.found),
  };
}

function around({ id, text }: ListedText, concept: string, start: number, end: number): FoundConcept {
  return {
    document: id,
    concept,
    before: text.slice(Math.max(0, start - AROUND), start),
    words: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  };
}
