import type { Language } from '@navette/taxonomy';
import { LANGUAGES } from '@navette/taxonomy';
import { buildChain, type Chain } from './chain.ts';
import { createVocabulary, NAME, type Vocabulary } from './vocabulary.ts';

/** A text to learn from, with the name that stands for its writer where the text says it. */
export interface Sample {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly name?: string;
}

/** How titles and sentences go. */
export interface Manner {
  readonly titles: Chain;
  readonly sentences: Chain;
}

/** What the texts of a collection of topics are made of. */
export interface Statistics {
  readonly vocabulary: Vocabulary;
  readonly topics: number;
  /** All topics of a language together. */
  general(language: Language): Manner;
  /** One topic in a language, from 0; the whole language where the topic has no text in it. */
  topical(topic: number, language: Language): Manner;
}

/** Counts which token follows which, per topic and language. Every language must have a text. */
export function gatherStatistics(samples: readonly (readonly Sample[])[]): Statistics {
  const vocabulary = createVocabulary();
  const manner = (texts: readonly Sample[]): Manner => ({
    titles: buildChain(texts.map((sample) => tokens(sample.title, sample.name).map(vocabulary.intern))),
    sentences: buildChain(
      texts.flatMap((sample) =>
        sentences(tokens(sample.description, sample.name)).map((s) => s.map(vocabulary.intern)),
      ),
    ),
  });
  const inLanguage = (texts: readonly Sample[], language: Language) => texts.filter((t) => t.language === language);
  const general = new Map(LANGUAGES.map((language) => [language, manner(inLanguage(samples.flat(), language))]));
  const topical = samples.map((texts) => {
    const spoken = LANGUAGES.filter((language) => inLanguage(texts, language).length > 0);
    return new Map(spoken.map((language) => [language, manner(inLanguage(texts, language))]));
  });
  const generalOf = (language: Language): Manner => {
    const found = general.get(language);
    if (found === undefined || found.sentences.starts.length === 0) throw new RangeError(`no text in ${language}`);
    return found;
  };
  return {
    vocabulary,
    topics: samples.length,
    general: generalOf,
    topical: (topic, language) => topical[topic]?.get(language) ?? generalOf(language),
  };
}

/** Words with their punctuation; no-break spaces keep "1 200 €" and "mot :" together. */
function tokens(text: string, name: string | undefined): string[] {
  const anonymous = name === undefined ? text : text.replaceAll(name, NAME);
  return anonymous.split(/[ \n]+/u).filter((token) => token !== '');
}

function sentences(words: readonly string[]): string[][] {
  const found: string[][] = [];
  let begun: string[] = [];
  for (const word of words) {
    begun.push(word);
    if (/[.!?][»\u00a0)]*$/u.test(word)) {
      found.push(begun);
      begun = [];
    }
  }
  return begun.length > 0 ? [...found, begun] : found;
}
