import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, hashOf } from '../source-hash.ts';

/** What the services' typed client needs at run time; the rest of the service is types to the pages. */
const CLIENT_ONLY = new Map([['@navette/api', ['src/client.ts']]]);

/** A hash of everything that the built pages are made of: their own source, the packages they import, the lockfile. */
export function webSourceHash(project: string): string {
  return hashOf(project, [
    ...filesOf(join(project, 'services/web')),
    ...packageFiles(project),
    join(project, 'pnpm-lock.yaml'),
  ]);
}

/** The files of every workspace package that the pages import, whatever the number of steps. */
function packageFiles(project: string): string[] {
  const seen = new Set<string>();
  const files: string[] = [];
  const visit = (manifest: string) => {
    for (const name of workspaceDependencies(manifest)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const only = CLIENT_ONLY.get(name);
      const folder = folderOf(project, name);
      if (!folder) continue;
      if (only) {
        files.push(...only.map((file) => join(folder, file)).filter((file) => existsSync(file)));
        continue;
      }
      files.push(...filesOf(join(folder, 'src')));
      visit(join(folder, 'package.json'));
    }
  };
  visit(join(project, 'services/web/package.json'));
  return files;
}

function workspaceDependencies(manifest: string): string[] {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const dependencies: unknown = Object(parsed).dependencies;
  return Object.keys(Object(dependencies)).filter((name) => name.startsWith('@navette/'));
}

function folderOf(project: string, name: string): string | undefined {
  const short = name.slice('@navette/'.length);
  return ['packages', 'services'].map((parent) => join(project, parent, short)).find((folder) => existsSync(folder));
}
