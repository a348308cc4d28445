import { create, insertMultiple, search } from '@orama/orama';
import { type System, TOP } from './system.ts';
import { textOfTerms } from './terms-text.ts';

const AT_ONCE = 1_000;

/** Orama on ready tokens, whole words only, any of them. */
export function orama(): System {
  const index = create({
    schema: { text: 'string' },
    components: {
      tokenizer: {
        language: 'french',
        normalizationCache: new Map(),
        tokenize: (raw: string) => (raw === '' ? [] : raw.split(' ')),
      },
    },
  });
  return {
    async add(profiles) {
      const documents = profiles.map(({ profile, terms }) => ({ id: profile.id, text: textOfTerms(terms) }));
      await insertMultiple(index, documents, AT_ONCE);
    },
    finish: () => undefined,
    async search({ terms }) {
      const found = await search(index, { term: [...terms.keys()].join(' '), limit: TOP, exact: false, threshold: 1 });
      return found.hits.map(({ id }) => id);
    },
    foreignBytes: () => 0,
    close: () => undefined,
  };
}
