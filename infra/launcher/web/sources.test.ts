import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { webSourceHash } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'navette-web-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const needs = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });

beforeEach(() => {
  write('pnpm-lock.yaml', 'lock');
  write('services/web/package.json', needs('@navette/api', '@navette/contracts', 'react'));
  write('services/web/src/main.tsx', 'page');
  write('services/api/package.json', needs('@navette/usecases'));
  write('services/api/src/client.ts', 'client');
  write('services/api/src/app.ts', 'app');
  write('packages/contracts/package.json', needs('@navette/domain'));
  write('packages/contracts/src/index.ts', 'contracts');
  write('packages/domain/package.json', '{}');
  write('packages/domain/src/index.ts', 'domain');
  write('packages/usecases/package.json', '{}');
  write('packages/usecases/src/index.ts', 'usecases');
});

describe('webSourceHash', () => {
  it.each([
    'services/web/src/main.tsx',
    'services/web/src/new.tsx',
    'packages/contracts/src/index.ts',
    'packages/domain/src/index.ts',
    'services/api/src/client.ts',
    'pnpm-lock.yaml',
  ])('changes with %s', (path) => {
    const before = webSourceHash(folder);
    write(path, 'changed');
    expect(webSourceHash(folder)).not.toBe(before);
  });

  it.each(['services/api/src/app.ts', 'packages/usecases/src/index.ts', 'services/web/dist/index.html'])(
    'does not change with %s',
    (path) => {
      const before = webSourceHash(folder);
      write(path, 'changed');
      expect(webSourceHash(folder)).toBe(before);
    },
  );

  it('does not depend on where the checkout lies', () => {
    const elsewhere = `${folder}-copy`;
    cpSync(folder, elsewhere, { recursive: true });
    expect(webSourceHash(elsewhere)).toBe(webSourceHash(folder));
    rmSync(elsewhere, { recursive: true });
  });
});
