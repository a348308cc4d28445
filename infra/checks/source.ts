import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesOf } from '../launcher/source-hash.ts';

/** A file of ours, read. */
export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A package of the workspace, as its package.json declares it. */
export interface Manifest {
  /** Its folder, from the root of the checkout: "packages/domain", "infra". */
  readonly folder: string;
  readonly name: string;
  /** Names of its dependencies at run time. */
  readonly dependencies: readonly string[];
}

const PARENTS = ['packages', 'services'];
const ALONE = ['infra', 'tests'];

/** The folders of all packages of the workspace, from the root. */
function workspaceFolders(project: string): string[] {
  const nested = PARENTS.flatMap((parent) => readdirSync(join(project, parent)).map((name) => `${parent}/${name}`));
  return [...nested, ...ALONE].filter((folder) => existsSync(join(project, folder, 'package.json')));
}

/** Reads what every package of the workspace declares. */
export function readManifests(project: string): Manifest[] {
  return workspaceFolders(project).map((folder) => {
    const value: unknown = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
    const { name, dependencies } = Object(value);
    return { folder, name: String(name), dependencies: Object.keys(Object(dependencies)) };
  });
}

/** Reads all TypeScript of the workspace, what is generated aside. */
export function readSources(project: string): SourceFile[] {
  return workspaceFolders(project)
    .flatMap((folder) => filesOf(join(project, folder)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.gen\.ts$/.test(file))
    .map((file) => ({ path: relative(project, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}
