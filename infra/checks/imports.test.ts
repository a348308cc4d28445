import { describe, expect, it } from 'vitest';
import { ALLOWED } from './directions.ts';
import { describeFinding } from './finding.ts';
import { checkImports, checkManifests } from './imports.ts';

const MANIFESTS = ['packages/domain', 'packages/scoring', 'packages/db', 'services/web', 'services/api', 'tests'].map(
  (folder) => ({ folder, name: folder, dependencies: [] }),
);

function findings(path: string, text: string): string[] {
  return checkImports([{ path, text }], MANIFESTS).map(describeFinding);
}

describe('checkImports', () => {
  it('finds each way of importing against the direction', () => {
    const text = [
      `import { a } from '@navette/db';`,
      `import type { B } from '@navette/db';`,
      `export * from '@navette/db';`,
      `export { c } from '@navette/db';`,
      `const d = import('@navette/db');`,
      `type E = import('@navette/db').E;`,
    ].join('\n');
    const found = checkImports([{ path: 'packages/domain/src/x.ts', text }], MANIFESTS);
    expect(found.map((finding) => finding.line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found[0]?.message).toContain('@navette/db');
  });

  it('lets through what the direction allows, and what is not an import', () => {
    expect(findings('packages/scoring/src/x.ts', `import { a } from '@navette/taxonomy';`)).toEqual([]);
    expect(findings('packages/domain/src/x.ts', `// import '@navette/db'\nconst text = "from '@navette/db'";`)).toEqual(
      [],
    );
  });

  it('gives the pages the client of the service alone', () => {
    expect(findings('services/web/src/x.tsx', `import { c } from '@navette/api/client';`)).toEqual([]);
    expect(findings('services/web/src/x.tsx', `import { c } from '@navette/api';`)).toHaveLength(1);
    expect(findings('services/web/src/x.tsx', `import { c } from '@navette/usecases';`)).toHaveLength(1);
  });

  it('keeps services out of packages, and everybody out of the inside of a package', () => {
    expect(findings('packages/db/src/x.ts', `import { c } from '@navette/api';`)).toHaveLength(1);
    expect(findings('services/api/src/x.ts', `import { c } from '@navette/db/src/pool.ts';`)).toEqual([
      'services/api/src/x.ts:1 imports @navette/db/src/pool.ts: only @navette/db itself is its public face',
    ]);
    expect(findings('packages/db/src/x.ts', `import { c } from '../../domain/src/need.ts';`)).toEqual([
      'packages/db/src/x.ts:1 imports packages/domain/src/need.ts by a path: import the package instead',
    ]);
  });
});

describe('checkManifests', () => {
  it('finds a dependency against the direction', () => {
    const manifest = { folder: 'packages/domain', name: '@navette/domain', dependencies: ['@navette/db', 'zod'] };
    expect(checkManifests([manifest]).map(describeFinding)).toEqual([
      'packages/domain/package.json must not depend on @navette/db',
    ]);
  });
});

describe('the directions', () => {
  it('have no cycle', () => {
    const visit = (name: string, path: readonly string[]): void => {
      expect(path, `cycle through ${name}`).not.toContain(name);
      for (const next of ALLOWED[name] ?? []) visit(next, [...path, name]);
    };
    for (const name of Object.keys(ALLOWED)) visit(name, []);
  });

  it('are transitive, so that no detour is needed to see what one may use', () => {
    for (const [name, direct] of Object.entries(ALLOWED)) {
      for (const next of direct)
        expect(direct, `${name} by way of ${next}`).toEqual(expect.arrayContaining([...(ALLOWED[next] ?? [])]));
    }
  });
});
