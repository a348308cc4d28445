import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { LANGUAGES } from '@navette/taxonomy';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

vi.setConfig({ testTimeout: 60_000 });

const NEEDS = `titre;besoin;ville;TRL
Trier les chutes;Nous voulons trier nos chutes de tissu par couleur avec une caméra.;Roubaix;6
Surveiller un four;Prévoir les pannes de nos fours par des capteurs de vibration.;Lens;7
`;
const STARTUPS = `Identifiant;Libellé entreprise;Moto;Résumé;Région;TRL
T1;Trieuse Imaginaire;Tri optique de textiles;Nos caméras trient les tissus par couleur.;Hauts-de-France;5
V1;Fours Fictifs;Maintenance prédictive;Des capteurs de vibration annoncent les pannes.;Grand Est;9
P1;Plans Inventés;Lecture de plans;Extraction de cotes.;;
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-explain-'));
  await writeFile(join(folder, 'needs.csv'), NEEDS);
  await writeFile(join(folder, 'startups.csv'), STARTUPS);
});
afterAll(() => rm(folder, { recursive: true }));

async function match(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const lists = ['--needs', 'needs.csv', '--startups', 'startups.csv'];
  const code = await run(['match', ...lists, ...args], { cwd: folder, stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = [], err = []] = await Promise.all(texts);
  return { code, stdout: out.join(''), stderr: err.join('') };
}

describe('navette match --explain', () => {
  it.each(LANGUAGES)('tells each match in %s with its numbers, which add up', async (language) => {
    const { code, stdout } = await match('--explain', '--lang', language);
    expect(code).toBe(0);
    expect(stdout.match(/^─+$/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('Trier les chutes [');
    const sums = [
      ...stdout.replace(/\n {2}(?=\S)/g, ' ').matchAll(/(-?\d[,.]\d\d) = \D*(-?\d[,.]\d\d) − \D*(-?\d[,.]\d\d) \(/g),
    ];
    expect(sums.length).toBeGreaterThanOrEqual(2);
    for (const [, sum, logit, mean] of sums) {
      const number = (text = ''): number => Number(text.replace(',', '.'));
      expect(Math.abs(number(sum) - (number(logit) - number(mean)))).toBeLessThan(0.021);
    }
  });

  it('draws pairs at random, the same for the same seed, among them some that do not match', async () => {
    const first = await match('--sample', '30', '--seed', '7');
    expect(first.stdout.match(/^─+$/gm)).toHaveLength(30);
    expect(first.stdout).toContain('pourquoi pas');
    expect(first.stdout).toMatch(/rang 1\n/);
    expect((await match('--sample', '30', '--seed', '7')).stdout).toBe(first.stdout);
    expect((await match('--sample', '30', '--seed', '8')).stdout).not.toBe(first.stdout);
  });

  it('says what it expected of the sample and the seed', async () => {
    for (const args of [
      ['--sample', '0'],
      ['--sample', 'x'],
      ['--sample', '20000'],
      ['--seed', '-1'],
    ]) {
      const { code, stderr } = await match(...args);
      expect(code).toBe(2);
      expect(stderr).toContain(`${args[0]} `);
    }
  });
});
