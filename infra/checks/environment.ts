import type { Finding } from './finding.ts';
import type { SourceFile } from './source.ts';
import { readSyntax } from './syntax.ts';

/** Entry files read the environment once and pass on what they read; what starts or tests the product sets it. */
const MAY_READ = [
  /^services\/[^/]+\/src\/main\.ts$/,
  /^packages\/runtime\//,
  /^infra\//,
  /^tests\//,
  /\.test\.tsx?$/,
  /vite\.config\.ts$/,
];

/** Where the environment is read, and must not be. */
export function checkEnvironment(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => !MAY_READ.some((pattern) => pattern.test(file.path)))
    .flatMap((file) =>
      readSyntax(file)
        .globals.filter(({ text }) => text === 'process.env')
        .map(({ line }) => ({ path: file.path, line, message: 'reads process.env: only an entry file does, once' })),
    );
}
