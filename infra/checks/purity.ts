import type { Finding } from './finding.ts';
import type { SourceFile } from './source.ts';
import { isTest, readSyntax } from './syntax.ts';

/** Pure packages, and the libraries of others that each may use. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  'packages/domain/src/': [],
  'packages/taxonomy/src/': ['@noble/hashes'],
  'packages/reading/src/': ['temporal-polyfill'],
  'packages/scoring/src/': ['natural'],
  'packages/evaluation/src/': ['pure-rand'],
  'packages/calendar/src/': ['date-holidays', 'ical.js', 'lru-cache', 'temporal-polyfill'],
};

/** The clock, randomness, the process and the network. */
const IMPURE = [
  /^Date\.now$/,
  /^new Date\(\)$/,
  /^Date\(\)$/,
  /^Math\.random$/,
  /^(performance|process|crypto|console|globalThis)\./,
  /^(fetch|setTimeout|setInterval|setImmediate|queueMicrotask|require)\(\)$/,
];

/** Where a pure package does, or could do, something else than compute its result from what it is given. */
export function checkPurity(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const libraries = Object.entries(PURE).find(([folder]) => file.path.startsWith(folder))?.[1];
    if (!libraries || isTest(file.path)) return [];
    const { imports, globals } = readSyntax(file);
    const foreign = imports.filter(({ text }) => !isOurs(text) && !libraries.includes(packageOf(text)));
    const impure = globals.filter(({ text }) => IMPURE.some((pattern) => pattern.test(text)));
    return [
      ...foreign.map(({ text, line }) => ({ path: file.path, line, message: `imports ${text} in a pure package` })),
      ...impure.map(({ text, line }) => ({
        path: file.path,
        line,
        message: `uses ${text} in a pure package: pass it in`,
      })),
    ];
  });
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('@navette/');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
