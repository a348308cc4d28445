import type { WordQuery } from '../retrieval/word-query.ts';
import { listTerms, type Term } from '../text/list-terms.ts';
import type { ReadDocument } from '../text/read-document.ts';
import type { Span } from './explanation.ts';

/** A term of a need to which a term of the index answers. */
export interface Answered {
  /** Its place among the need's terms. */
  readonly place: number;
  readonly weight: number;
}

/** What the evidence for every candidate of one need is made from. */
export interface NeedWords {
  /** By number of a term of the index. */
  readonly answers: ReadonlyMap<number, readonly Answered[]>;
  /** Where each term stands in the need. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** How each term is written there first. */
  readonly written: ReadonlyMap<string, string>;
}

const KNOWN = new WeakMap<WordQuery, NeedWords>();

/** The words of a need, put in order once for all its candidates. */
export function needWords(query: WordQuery, need: ReadDocument): NeedWords {
  let words = KNOWN.get(query);
  if (words === undefined) {
    words = read(query, need);
    KNOWN.set(query, words);
  }
  return words;
}

function read(query: WordQuery, need: ReadDocument): NeedWords {
  const answers = new Map<number, Answered[]>();
  query.terms.forEach(({ targets }, place) => {
    for (const { number, weight } of targets) {
      const known = answers.get(number);
      if (known === undefined) answers.set(number, [{ place, weight }]);
      else known.push({ place, weight });
    }
  });
  const spans = new Map<string, Term[]>();
  const written = new Map<string, string>();
  for (const term of listTerms(need)) {
    const known = spans.get(term.term);
    if (known !== undefined) known.push(term);
    else {
      spans.set(term.term, [term]);
      const source = need.fields.find(({ field }) => field === term.field)?.source ?? '';
      written.set(term.term, source.slice(term.start, term.end));
    }
  }
  return { answers, spans, written };
}
