import type { Language } from '@navette/taxonomy';
import type { Span } from '../explanation/explanation.ts';
import { detectLanguage } from './detect-language.ts';
import { readTokens, type Token } from './read-tokens.ts';

export interface ReadField {
  readonly field: Span['field'];
  /** The text as given: the tokens' offsets are into it. */
  readonly source: string;
  readonly tokens: readonly Token[];
}

export interface ReadDocument {
  readonly language: Language;
  /** Title before text. */
  readonly fields: readonly ReadField[];
}

interface Fields {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** The language of a document's two fields together; see `detectLanguage`. */
export function languageOf({ title = '', text = '' }: Fields, declared: Language | undefined): Language {
  return detectLanguage(`${title.slice(0, 400)}\n${text.slice(0, 1000)}`, declared);
}

/** Reads the two fields of a document in a language; at most `limit` words in all. */
export function readDocument({ title = '', text = '' }: Fields, language: Language, limit: number): ReadDocument {
  const titleTokens = readTokens(title, language, limit);
  const textTokens = readTokens(text, language, Math.max(0, limit - titleTokens.length));
  return {
    language,
    fields: [
      { field: 'title', source: title, tokens: titleTokens },
      { field: 'text', source: text, tokens: textTokens },
    ],
  };
}
