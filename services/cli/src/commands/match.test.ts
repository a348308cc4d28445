import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

const NEEDS = `titre;besoin;ville;TRL
Trier les chutes;"Nous voulons trier nos chutes de tissu
par couleur, avec une caméra.";Roubaix;6
Surveiller un four;Prévoir les pannes de nos fours par des capteurs de vibration.;Lens;douze
Lire des plans;"Extraire les cotes de plans papier;
`;

const STARTUPS = `Identifiant,N° SIREN,Libellé entreprise,Moto,Résumé,Région
T1,111111111,Trieuse Imaginaire,Tri optique de textiles,"Nos caméras trient les tissus par couleur, ""à la volée"".",Hauts-de-France
,111111111,Trieuse Imaginaire,Caméras pour l'atelier,Vision industrielle et contrôle qualité.,Atlantide
V1,,Fours Fictifs,Maintenance prédictive,Des capteurs de vibration annoncent les pannes des machines.,Grand Est
,,,,,Bretagne
P1,,Plans Inventés,Lecture automatique de plans,Extraction de cotes dans des plans numérisés.
`;

// The first match of a process reads the taxonomy; a busy machine makes seconds of it.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-match-'));
  await writeFile(join(folder, 'needs.csv'), Buffer.from(NEEDS.replaceAll('’', "'"), 'latin1'));
  await writeFile(join(folder, 'startups.csv'), `\ufeff${STARTUPS}`);
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command from the folder of the fixtures, as npm would. */
function spawned(
  args: readonly string[],
  options: { closeAfterFirst?: boolean; input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: tmpdir(),
      env: { INIT_CWD: folder },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (options.closeAfterFirst) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}

/** The same without a process of its own, which takes a second. */
async function navette(args: readonly string[]): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const code = await run(args, { cwd: folder, stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = (await Promise.all(texts)).map((pieces) => pieces.join(''));
  return { code, stdout: out, stderr: err };
}

const match = (...more: readonly string[]) =>
  navette(['match', '--needs', 'needs.csv', '--startups', 'startups.csv', ...more]);

const JSON_MATCH = ['match', '--needs', 'needs.csv', '--startups', 'startups.csv', '--format', 'json'];

interface Result {
  readonly need: { id: string; title: string };
  readonly matches: readonly {
    rank: number;
    score: number;
    startup: { id: string; name: string };
    criteria: object[];
  }[];
}

describe('navette match', () => {
  it('prints JSON of exactly the promised shape, the same to the byte each time', async () => {
    const [first, second] = await Promise.all([spawned(JSON_MATCH), spawned(JSON_MATCH)]);
    expect(first.code).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    const results = JSON.parse(first.stdout) as Result[];
    expect(results.map(({ need }) => need)).toEqual([
      { id: 'line-2', title: 'Trier les chutes' },
      { id: 'line-4', title: 'Surveiller un four' },
    ]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(['need', 'matches']);
      result.matches.forEach((found, index) => {
        expect(Object.keys(found)).toEqual(['rank', 'score', 'startup', 'gates', 'criteria', 'summary']);
        expect(found.rank).toBe(index + 1);
        expect(String(found.score).length).toBeLessThanOrEqual(8);
        for (const criterion of found.criteria) {
          expect(Object.keys(criterion)).toEqual(['key', 'value', 'weight', 'contribution', 'evidence']);
        }
      });
    }
    expect(results[0]?.matches[0]?.startup).toEqual({ id: 'T1', name: 'Trieuse Imaginaire' });
    expect(results[1]?.matches[0]?.startup.id).toBe('V1');
    expect(results[0]?.matches.map(({ startup }) => startup.id)).toContain('111111111');
  });

  it('tells each flaw by line, column and reason, and what was lost', async () => {
    const { stderr } = await match('--format', 'json');
    const lines = stderr.trim().replaceAll('\u00a0', ' ').split('\n');
    expect(lines.slice(0, -1)).toEqual([
      'needs.csv, ligne 4, colonne « TRL » : un niveau TRL de 1 à 9 est attendu, pas « douze » (valeur ignorée)',
      'needs.csv, ligne 5, colonne « besoin » : guillemet ouvert et jamais refermé : le fichier s’arrête avant (fichier tronqué ?) (ligne écartée)',
      'startups.csv, ligne 3, colonne « Région » : un département ou une région connus sont attendus, pas « Atlantide » (valeur ignorée)',
      'startups.csv, ligne 5, colonne « Libellé entreprise, Moto, Résumé » : ni titre ni texte : au moins l’un des deux est attendu (ligne écartée)',
      'startups.csv, ligne 6, colonne « Région » : trop peu de colonnes : 5 au lieu de 6 (ligne écartée)',
    ]);
    expect(lines.at(-1)).toMatch(/^3 startups, 2 besoins, 3 lignes écartées, \d+,\d s$/);
  });

  it('stops at the first bad row when asked to, with nothing on stdout', async () => {
    const { code, stdout, stderr } = await match('--strict');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('ligne 4');
    expect(stderr).not.toContain('ligne 5');
  });

  it('fits a table into 100 columns, best first', async () => {
    const { stdout } = await match('--top', '2');
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
    expect(stdout).toContain('Besoin\u00a0: Trier les chutes');
    expect(stdout).toMatch(/^ +1 +\d+ +Trieuse Imaginaire {2}\[T1\]$/m);
    expect(stdout).toMatch(/^ +\+ /m);
  });

  it.each([
    ['fr', '\ufeffIdentifiant du besoin;Besoin;Rang;Score;', ';'],
    ['de', '\ufeffBedarfskennung;Bedarf;Rang;', ';'],
    ['nl', '\ufeffKenmerk van de behoefte;', ';'],
    ['en', '^Need ID,Need,Rank,Score,', ','],
  ])('writes CSV for %s as its Excel expects', async (language, header, separator) => {
    const { stdout, stderr } = await match('--format', 'csv', '--lang', language, '--top', '1');
    expect(stdout).toMatch(new RegExp(header));
    expect(stdout.split('\r\n')).toHaveLength(4);
    expect(stdout).toContain(`${separator}T1${separator}Trieuse Imaginaire${separator}`);
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      { fr: /écartées/, de: /ausgelassen/, nl: /weggelaten/, en: /left out/ }[language] ?? /^$/,
    );
  });

  it('goes quietly when the reader of its output goes away', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => `Besoin ${row};Trier des tissus par couleur numéro ${row}`);
    await writeFile(join(folder, 'many.csv'), `titre;besoin\n${rows.join('\n')}\n`);
    const args = ['match', '--needs', 'many.csv', '--startups', 'startups.csv', '--format', 'json'];
    const { code, stderr } = await spawned(args, { closeAfterFirst: true });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|Error|at /);
  });

  it('reads the standard input and a mapping file', async () => {
    await writeFile(join(folder, 'map.json'), '{"Quoi": "text", "Commentaire": null, "Absent": "title"}');
    const args = [
      'match',
      '--needs',
      '-',
      '--startups',
      'startups.csv',
      '--map',
      'map.json',
      '--format',
      'json',
      '--lang',
      'en',
    ];
    const { code, stdout, stderr } = await spawned(args, {
      input: 'Quoi,Commentaire,Étage\n"Trier des tissus, vite",x,2\n',
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Result[])[0]?.need.title).toBe('Trier des tissus, vite');
    expect(stderr).toContain('standard input: columns not recognised and left out: Étage');
    expect(stderr).toContain('map.json: standard input does not have the columns Absent');
  });
});

describe('navette match, called wrongly or with files that can not be used', () => {
  it.each([
    [['match'], /Il manque l’option --needs/],
    [['match', '--needs', 'needs.csv', '--startups', 'startups.csv', '--top', '0'], /nombre entier de 1 à 1000/],
    [['match', '--needs', 'needs.csv', '--startups', 'startups.csv', '--format', 'xml'], /table, json, csv/],
    [['match', '--needs', 'needs.csv', '--startups', 'startups.csv', '--lang', 'es'], /fr, en, de, nl/],
    [['match', '--lang', 'en', '--nodes', 'x'], /Unknown option: --nodes/],
    [['match', '--needs', '-', '--startups', '-'], /une des deux listes/],
    [['matsch'], /Commande inconnue/],
    [[], /navette/],
  ])('answers 2 to %j', async (args, message) => {
    const { code, stdout, stderr } = await navette(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['missing.csv', undefined, /introuvable/],
    ['.', undefined, /dossier/],
    ['empty.csv', '', /vide/],
    ['header.csv', 'titre;texte\n', /aucune ligne/],
    ['book.xlsx', 'PK\x03\x04[Content_Types].xml xl/', /classeur Excel/],
    ['speechless.csv', 'ville;pays\nLille;France\n', /En-têtes trouvés.: ville, pays/],
    ['bad.json', 'titre;texte', /pas du JSON/],
  ])('answers 1 to %s, in one clear message', async (file, content, message) => {
    if (content !== undefined) await writeFile(join(folder, file), content);
    const { code, stdout, stderr } = await navette(['match', '--needs', file, '--startups', 'startups.csv']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names the fields that a mapping file may give', async () => {
    await writeFile(join(folder, 'wrong.json'), '{"Quoi": "texte"}');
    const { code, stderr } = await match('--map', 'wrong.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/champs inconnus.: texte[\s\S]*title, text/);
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await navette(['match', '--help', '--lang', 'nl']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Gebruik: navette match[\s\S]*--startups[\s\S]*Voorbeelden/);
  });
});
