import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocs } from './docs.ts';
import { checkEnvironment } from './environment.ts';
import type { Finding } from './finding.ts';
import { checkImports, checkManifests } from './imports.ts';
import { checkPurity } from './purity.ts';
import { readManifests, readSources, type SourceFile } from './source.ts';

/** Runs every check of this folder over a checkout. */
export function runAllChecks(project: string): Finding[] {
  const manifests = readManifests(project);
  const files = readSources(project);
  const scripts = Object.keys(Object(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))).scripts ?? {});
  return [
    ...checkManifests(manifests),
    ...checkImports(files, manifests),
    ...checkPurity(files),
    ...checkEnvironment(files),
    ...checkDocs(readPages(project), { exists: (path) => existsSync(join(project, path)), scripts }),
  ];
}

function readPages(project: string): SourceFile[] {
  const decisions = 'infra/decisions';
  const pages = existsSync(join(project, decisions)) ? readdirSync(join(project, decisions)) : [];
  return ['README.md', ...pages.filter((name) => name.endsWith('.md')).map((name) => `${decisions}/${name}`)].map(
    (path) => ({ path, text: readFileSync(join(project, path), 'utf8') }),
  );
}
