import type { Finding } from './finding.ts';
import type { SourceFile } from './source.ts';

/** What a page may refer to. */
export interface Referable {
  /** Whether a path from the root of the checkout exists. */
  readonly exists: (path: string) => boolean;
  /** Names of the scripts of the root's package.json. */
  readonly scripts: readonly string[];
}

/** Folders of the root whose paths pages cite; anything else in backticks is a name, an address or code. */
const CITED = /^(services|packages|infra|tests|\.ci)\/[\w./@-]*$/;
const ROOT_FILE = /^[\w.-]+\.(md|json|jsonc|yaml)$/;
/** Scripts that npm runs by a short name. */
const SHORT = ['start', 'test'];

/** Where a page cites a path or a script that is gone. */
export function checkDocs(pages: readonly SourceFile[], referable: Referable): Finding[] {
  return pages.flatMap((page) =>
    page.text.split('\n').flatMap((text, index) => {
      const gone = [...citedPaths(text).filter((path) => !referable.exists(path)), ...missingScripts(text, referable)];
      return gone.map((what) => ({ path: page.path, line: index + 1, message: `cites ${what}, which does not exist` }));
    }),
  );
}

function citedPaths(line: string): string[] {
  return [...line.matchAll(/`([^`\s]+)`/g)]
    .map(([, word = '']) => word.replace(/[:#][\w-]*$/, ''))
    .filter((word) => CITED.test(word) || ROOT_FILE.test(word));
}

function missingScripts(line: string, { scripts }: Referable): string[] {
  const run = [...line.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  const short = SHORT.filter((name) => new RegExp(`\\bnpm ${name}\\b`).test(line));
  return [...run, ...short].filter((name) => !scripts.includes(name)).map((name) => `the script ${name}`);
}
