import MiniSearch from 'minisearch';
import { type System, TOP } from './system.ts';
import { textOfTerms } from './terms-text.ts';

/** MiniSearch on ready tokens, whole words only, any of them. */
export function miniSearch(): System {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
  });
  return {
    add(profiles) {
      for (const { profile, terms } of profiles) index.add({ id: profile.id, text: textOfTerms(terms) });
    },
    finish: () => undefined,
    search: ({ terms }) =>
      index
        .search([...terms.keys()].join(' '))
        .slice(0, TOP)
        .map(({ id }) => String(id)),
    foreignBytes: () => 0,
    close: () => undefined,
  };
}
