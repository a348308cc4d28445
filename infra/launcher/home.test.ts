import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepSecrets, openHome } from './home.ts';

const folder = mkdtempSync(join(tmpdir(), 'navette-home-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('openHome', () => {
  it('makes a folder that nobody else can read', () => {
    const home = openHome(join(folder, 'deep/inside'));
    expect(statSync(home.folder).mode & 0o777).toBe(0o700);
  });

  it('says in one line what to do about a place that cannot be one', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openHome(join(folder, 'file'))).toThrow(
      /cannot be used \(EEXIST\): start as the user .* NAVETTE_HOME/,
    );
  });
});

describe('keepSecrets', () => {
  it('makes them once, for our eyes only', () => {
    const file = join(folder, 'secrets.json');
    const secrets = keepSecrets(file);
    expect(new Set(Object.values(secrets)).size).toBe(3);
    expect(secrets.session).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keepSecrets(file)).toEqual(secrets);
  });

  it('adds one that is missing and keeps the others', () => {
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify({ databaseOwner: 'known', session: 'kept' }));
    expect(keepSecrets(file)).toMatchObject({ databaseOwner: 'known', session: 'kept' });
    expect(keepSecrets(file).databaseApp).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not replace secrets that it cannot read', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"databaseOwner": "geheim');
    expect(() => keepSecrets(file)).toThrow(/cannot be read: restore it/);
    expect(() => keepSecrets(file)).not.toThrow(/geheim/);
  });
});
