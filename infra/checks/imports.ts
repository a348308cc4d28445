import { posix } from 'node:path';
import { allowedFor, CLIENT } from './directions.ts';
import type { Finding } from './finding.ts';
import type { Manifest, SourceFile } from './source.ts';
import { isTest, readSyntax } from './syntax.ts';

const SCOPE = '@navette/';

/** What a package declares as a dependency, and must not. */
export function checkManifests(manifests: readonly Manifest[]): Finding[] {
  return manifests.flatMap((manifest) => {
    // A dependency can't name a part of a package; the imports are held to it.
    const allowed = allowedFor(manifest.folder).map((name) => (name === CLIENT ? 'api' : name));
    return manifest.dependencies
      .filter((name) => name.startsWith(SCOPE) && !allowed.includes(name.slice(SCOPE.length)))
      .map((name) => ({ path: `${manifest.folder}/package.json`, message: `must not depend on ${name}` }));
  });
}

/** What a file imports against the direction, past a package's public face, or out of its own package. */
export function checkImports(files: readonly SourceFile[], manifests: readonly Manifest[]): Finding[] {
  return files.flatMap((file) => {
    const owner = manifests.find((manifest) => file.path.startsWith(`${manifest.folder}/`));
    if (!owner) return [];
    return readSyntax(file).imports.flatMap(({ text, line }) => {
      const message = text.startsWith('.') ? leavesPackage(file, owner, text) : againstDirection(file, owner, text);
      return message ? [{ path: file.path, line, message }] : [];
    });
  });
}

function leavesPackage(file: SourceFile, owner: Manifest, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
  return target.startsWith(`${owner.folder}/`) ? undefined : `imports ${target} by a path: import the package instead`;
}

function againstDirection(file: SourceFile, owner: Manifest, specifier: string): string | undefined {
  if (!specifier.startsWith(SCOPE) || isTest(file.path)) return undefined;
  const wanted = specifier.slice(SCOPE.length);
  const [name = ''] = wanted.split('/');
  // What runs everything has no public face of its own; only the tests look into it.
  if (name === 'infra' && owner.folder === 'tests') return undefined;
  const allowed = allowedFor(owner.folder);
  if (allowed.includes(wanted)) return undefined;
  if (allowed.includes(name)) return `imports ${specifier}: only ${SCOPE}${name} itself is its public face`;
  return `imports ${specifier}, against the direction of infra/checks/directions.ts`;
}
