import { stripTypeScriptTypes } from 'node:module';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

/** A file of texts of a language; those that only gather others are left as they are. */
const TEXTS = /\/locales\/[a-z]{2}\/(?!open\.ts|signed-in\.ts|seldom\.ts)[\w-]+\.ts$/;

/** Compiles the texts when the pages are built, so that no reader loads the parser of their syntax. */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }] },
    }),
    async transform(source, id) {
      if (!TEXTS.test(id)) return null;
      const script = stripTypeScriptTypes(source.replace(/ as const;/, ';'));
      const texts: Record<string, object> = await import(`data:text/javascript,${encodeURIComponent(script)}`);
      const lines = Object.entries(texts).map(
        ([name, tree]) => `export const ${name} = ${JSON.stringify(compiled(tree))};`,
      );
      return { code: lines.join('\n'), map: null };
    },
  };
}

function compiled(tree: object): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]),
  );
}
