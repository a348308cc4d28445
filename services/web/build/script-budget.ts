import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
  readonly isEntry: boolean;
}

export interface Budget {
  readonly name: string;
  /** Most bytes of script, gzipped, that a page may take. */
  readonly limit: number;
  /** What none of its pages may load, by the path of a module. */
  readonly without?: RegExp;
  /** The modules that its pages load, beside the entry, by the end of their path. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

/** Prints how much script each page loads, texts of its longest language included; a page above its budget fails the build. */
export function scriptBudget(budgets: readonly Budget[]): Plugin {
  return {
    name: 'script-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.set(output.fileName, output);
      const sizes = new Map([...chunks].map(([file, { code }]) => [file, gzipSync(code).length]));
      const tooBig: string[] = [];
      for (const { name, limit, pages, without } of budgets) {
        const measured = Object.entries(pages).map(([page, modules]) => {
          const files = filesOf(chunks, modules, (missing) =>
            this.error(`script-budget: no chunk is made of ${missing}`),
          );
          const strange =
            without && files.flatMap((file) => chunks.get(file)?.moduleIds ?? []).find((id) => without.test(id));
          if (strange !== undefined) this.error(`script-budget: ${name}, ${page}: loads ${strange}`);
          return { page, bytes: files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) };
        });
        const told = measured.map(({ page, bytes }) => `${page} ${kilobytes(bytes)}`).join(', ');
        process.stdout.write(`script, gzipped, ${name}: ${told} (at most ${kilobytes(limit)})\n`);
        tooBig.push(...measured.filter(({ bytes }) => bytes > limit).map(({ page }) => `${name} ${page}`));
      }
      if (tooBig.length > 0) this.error(`script-budget: above its budget: ${tooBig.join(', ')}`);
    },
  };
}

/** The chunks that are loaded before a page shows: the entry, those of its modules, and all that these import. */
function filesOf(
  chunks: ReadonlyMap<string, Chunk>,
  modules: readonly string[],
  miss: (name: string) => void,
): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = chunks.get(file);
    if (chunk === undefined || found.has(file)) return;
    found.add(file);
    for (const next of chunk.imports) add(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) add(chunk.fileName);
  for (const name of modules) {
    const made = [...chunks.values()].filter((chunk) => chunk.facadeModuleId?.includes(name));
    if (made.length === 0) miss(name);
    for (const chunk of made) add(chunk.fileName);
  }
  return [...found];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
