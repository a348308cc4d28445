import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const DOCS = [
  { id: 'd1', text: 'Nos caméras trient les tissus par couleur, à la volée.', lang: 'fr' },
  { id: 'd2', text: 'Des capteurs de vibration annoncent les pannes des machines et des fours.', lang: 'fr' },
  { id: 'd3', text: 'Un logiciel extrait les cotes de plans numérisés.', lang: 'fr' },
];
const QUERIES = [
  { id: 'q1', text: 'Trier nos chutes de tissu avec une caméra', lang: 'fr' },
  { id: 'q2', text: 'Prévoir les pannes de nos fours', lang: 'fr' },
];
const QRELS = 'q1\td1\t2\nq2\td2\t1\nq2\td9\t1\nq9\td1\t1\n';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-evaluate-'));
  const lines = (objects: readonly object[]) => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
  await writeFile(join(folder, 'docs.jsonl'), lines(DOCS));
  await writeFile(join(folder, 'queries.jsonl'), lines(QUERIES));
  await writeFile(join(folder, 'qrels.tsv'), QRELS);
  await writeFile(join(folder, 'history.jsonl'), lines([{ text: 'Trier du tissu', lang: 'fr', doc: 'd1', grade: 1 }]));
});
afterAll(() => rm(folder, { recursive: true }));

async function navette(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const code = await run(['evaluate', ...args], { cwd: folder, stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = (await Promise.all(texts)).map((pieces) => pieces.join(''));
  return { code, out, err };
}

const SET = ['--docs', 'docs.jsonl', '--queries', 'queries.jsonl', '--qrels', 'qrels.tsv'] as const;

describe('navette evaluate', () => {
  it('measures three rankings and writes the run', async () => {
    const { code, out, err } = await navette(...SET, '--history', 'history.jsonl', '--run', 'run.txt', '--json');
    expect({ code, err }).toMatchObject({ code: 0 });
    const report = JSON.parse(out);
    expect(report).toMatchObject({ half: null, history: 1, docs: 3, queries: 2 });
    expect(report.systems.map(({ system }: { system: string }) => system)).toEqual([
      'navette',
      'bm25',
      'tf-idf-cosine',
    ]);
    // The second query has a relevant document that is not there: its best order is never reached.
    const second = 1 / (1 + 1 / Math.log2(3));
    for (const system of report.systems) {
      expect(system['ndcg@10']).toMatchObject({ mean: expect.closeTo((1 + second) / 2, 5) });
      expect(system['recall@10'].mean).toBe(0.75);
    }
    expect(report.differences).toHaveLength(8);
    expect(await readFile(join(folder, 'run.txt'), 'utf8')).toMatch(/^q1 Q0 d1 1 [\d.e-]+ navette\n/);
    expect(err).toContain('manquent au fichier des questions, laissées de côté\u00a0: 1');
    expect(err).toContain('comptés comme non trouvés\u00a0: 1');
  });

  it('tells people in their language', async () => {
    const { code, out } = await navette(...SET, '--lang', 'de');
    expect(code).toBe(0);
    expect(out).toMatch(/^Mittelwert \[95-%-Intervall\] +nDCG@10 +Recall@10 +Recall@100 +MRR$/m);
    expect(out).toMatch(/^Navette − BM25 +0,0000/m);
  });

  it('takes the half asked for', async () => {
    const halves = await Promise.all(['a', 'b'].map((half) => navette(...SET, '--half', half, '--json')));
    const queries = halves.map(({ out }) => (out === '' ? 0 : JSON.parse(out).queries));
    expect(queries.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it.each([
    [
      '{"id":"d1","text":7}',
      'bad.jsonl, ligne 1, champ «\u00a0text\u00a0»\u00a0: un texte entre guillemets est attendu, pas «\u00a07\u00a0»',
    ],
    ['{"id":"d1"', 'bad.jsonl, ligne 1\u00a0: un objet JSON est attendu, pas «\u00a0{"id":"d1"\u00a0»'],
    [
      Buffer.from('{"id":"a","text":"x"}\n{"id":"b","text":"\xe9"}', 'latin1'),
      'bad.jsonl, ligne 2\u00a0: un texte en UTF-8 est attendu',
    ],
    ['', 'bad.jsonl\u00a0: au moins une ligne est attendue'],
  ])('says where %j is wrong', async (content, sentence) => {
    await writeFile(join(folder, 'bad.jsonl'), content);
    const { code, out, err } = await navette('--docs', 'bad.jsonl', ...SET.slice(2));
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });

  it('says what is missing from the call, and which file is not there', async () => {
    expect(await navette('--docs', 'docs.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('--queries') });
    expect(await navette(...SET.slice(0, 4), '--qrels', 'none.tsv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('none.tsv'),
    });
    expect(await navette(...SET, '--half', 'c')).toMatchObject({ code: 2, err: expect.stringContaining('a, b') });
  });

  it('takes ESCO’s files on top of the taxonomy, and says where there is none', async () => {
    await mkdir(join(folder, 'esco'));
    expect(await navette(...SET, '--taxonomy', 'esco')).toMatchObject({
      code: 1,
      err: expect.stringContaining('skills_fr.csv'),
    });
    const rows = 'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,trier des tissus,,\n';
    const head = 'conceptType,conceptUri,preferredLabel,altLabels,description\n';
    await writeFile(join(folder, 'esco', 'skills_fr.csv'), head + rows);
    const { code, out } = await navette(...SET, '--taxonomy', 'esco', '--json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, taxonomy: 'esco', queries: 2 });
    expect(await navette(...SET, '--taxonomy', 'none')).toMatchObject({ code: 1, out: '' });
  });

  it('says before it begins that a run cannot be written', async () => {
    expect(await navette(...SET, '--run', join('nowhere', 'run.txt'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('run.txt'),
    });
  });

  it('fails where nothing is judged relevant', async () => {
    await writeFile(join(folder, 'zero.tsv'), 'q1\td1\t0\n');
    expect(await navette(...SET.slice(0, 4), '--qrels', 'zero.tsv')).toMatchObject({ code: 1, out: '' });
  });
});
