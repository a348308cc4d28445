import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

vi.setConfig({ testTimeout: 60_000 });

const ESCO = 'http://data.europa.eu/esco/skill/';
const LINES = [
  { id: 'a', lang: 'fr', text: 'Soudage laser et vision industrielle pour l’atelier.' },
  { id: 'b', lang: 'de', text: 'Bildverarbeitung für die Fertigung, Laserschweißen.' },
  { id: 'c', lang: 'fr', text: 'Rien de tout cela.' },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-taxonomy-'));
  await writeFile(join(folder, 'texts.jsonl'), LINES.map((line) => JSON.stringify(line)).join('\n'));
  await writeFile(
    join(folder, 'texts.csv'),
    'Identifiant,Moto,Résumé\nx,Tri optique,"Caméra hyperspectrale\nsur ligne"\ny,,\n',
  );
  await writeFile(
    join(folder, 'skills_fr.csv'),
    `conceptType,conceptUri,preferredLabel,altLabels,description\nK,${ESCO}1,dresser des faucons,fauconnerie,\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function navette(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run(['taxonomy', ...args], {
    cwd: folder,
    stdin: Readable.from([]),
    stdout,
    stderr,
    taxonomyFolder: join(folder, 'kept'),
  });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

describe('navette taxonomy show', () => {
  it('shows a capability by any of its labels, in four languages, with what is around it', async () => {
    const { code, out } = await navette('show', 'VISION INDUSTRIELLE');
    expect(code).toBe(0);
    for (const part of ['machine vision', 'Sichtprüfung', 'visuele inspectie', 'plus large', 'plus précis', 'voisin']) {
      expect(out).toContain(part);
    }
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await navette('show', 'Bildverarbeitung', '--json');
    const { concepts } = JSON.parse(out) as { concepts: { id: string; narrower: string[] }[] };
    expect(code).toBe(0);
    expect(concepts.map(({ id }) => id)).toEqual(['machine-vision']);
    expect(concepts[0]?.narrower).toContain('hyperspectral-imaging');
  });

  it('offers what is written almost so', async () => {
    const { code, out, err } = await navette('show', 'vision industriele', '--lang', 'en');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('does not know "vision industriele"');
    expect(err).toContain('vision industrielle [machine-vision]');
  });

  it('looks into ESCO as well, and says where a capability is from and what it lacks', async () => {
    const { code, out } = await navette('show', 'fauconnerie', '--esco', '.');
    expect(code).toBe(0);
    expect(out).toContain('ESCO');
    expect(out).toContain(`${ESCO}1`);
    expect(out).toContain('libellé emprunté');
  });
});

describe('navette taxonomy coverage', () => {
  it('counts, over several files, the texts with two capabilities or more', async () => {
    const { code, out } = await navette('coverage', '--docs', 'texts.jsonl', 'texts.csv', '--json', '--sample', '3');
    const coverage = JSON.parse(out) as { texts: number; share: number; byCount: number[]; sample: object[] };
    expect(code).toBe(0);
    expect(coverage.texts).toBe(4);
    expect(coverage.share).toBe(0.75);
    expect(coverage.byCount[0]).toBe(1);
    expect(coverage.sample).toHaveLength(3);
  });

  it('draws the same sample for the same seed, with the words around', async () => {
    const draw = (seed: string) => navette('coverage', '--docs', 'texts.jsonl', '--sample', '2', '--seed', seed);
    const [first, again, other] = [await draw('1'), await draw('1'), await draw('3')];
    expect(first.out).toBe(again.out);
    expect(first.out).not.toBe(other.out);
    expect(first.out).toMatch(/»\S/);
  });

  it.each([
    [['--docs', 'nowhere.csv'], 1, 'nowhere.csv'],
    [['--docs', 'texts.csv', '--sample', '-1'], 2, '-1'],
    [['--docs', 'texts.csv', '--esco', 'nowhere'], 1, 'nowhere'],
    [[], 2, '--docs'],
  ])('says what is wrong with %j', async (args, code, told) => {
    const outcome = await navette('coverage', ...args);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(told);
  });
});

describe('navette taxonomy import and label', () => {
  it('keeps ESCO and then a word for one of its skills, and refuses what is another’s', async () => {
    const first = await navette('import', '.', '--lang', 'en');
    expect(first.code).toBe(0);
    expect(first.out).toContain('1 added, 0 merged');
    expect(first.out).toContain('Without a database');
    expect(first.out).toMatch(/Version [0-9a-f]{16} is kept/);
    expect((await navette('import', '.', '--lang', 'en')).out).toContain('is in use already');

    const label = (...args: readonly string[]) => navette('label', ...args, '--lang', 'en');
    expect((await label('esco-1', 'vol du faucon', '--in', 'fr')).out).toContain('now means esco-1');
    expect((await label('esco-1', 'Vol du Faucon', '--in', 'fr')).out).toContain('already');
    const taken = await label('esco-1', 'soudage', '--in', 'fr');
    expect(taken.code).toBe(1);
    expect(taken.err).toContain('means welding already');
    expect((await label('nothing', 'x', '--in', 'fr')).err).toContain('No capability');
  });

  it('changes nothing in a dry run, and says what is wrong with a folder', async () => {
    const dry = await navette('import', '.', '--dry-run', '--json');
    expect((JSON.parse(dry.out) as { kept: boolean }).kept).toBe(false);
    expect((await navette('import', 'nowhere')).err).toContain('nowhere');
    expect((await navette('label', 'welding', 'x', '--in', 'xx')).code).toBe(2);
  });
});
