import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { createRandom } from '@navette/infra/seed/large/random.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Misuse } from '../bench/command/misuse.ts';
import { readMatchOptions } from '../bench/match/command/options.ts';
import { drawText, gatherCorpus } from '../bench/match/corpus/corpus.ts';
import { drawNeeds } from '../bench/match/corpus/draw-needs.ts';
import { drawProfiles } from '../bench/match/corpus/draw-profiles.ts';
import { readCorpus } from '../bench/match/corpus/read-corpus.ts';
import type { MatchRow } from '../bench/match/report/row.ts';
import { bareLoop } from '../bench/match/system/bare-loop.ts';
import { SYSTEMS } from '../bench/match/system/system.ts';

/** Six processes, one after the other, and a database, ms. */
const PATIENCE = 300_000;
const PROFILES = 200;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'navette-bench-match-test-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm run bench -- match', () => {
  it(
    'measures every system, each by its name',
    async () => {
      const main = join(PROJECT, 'tests/bench/main.ts');
      const args = ['match', '--json', '--sizes', String(PROFILES), '--searches', '20', '--home', home];
      const child = spawn(process.execPath, [main, ...args], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
      const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const rows: MatchRow[] = JSON.parse(stdout);
      expect(rows.map(({ system, profiles }) => [system, profiles])).toEqual(SYSTEMS.map((name) => [name, PROFILES]));
      for (const row of rows) {
        expect(Object.keys(row)).toEqual([
          'system',
          'profiles',
          'p50_ms',
          'p95_ms',
          'p99_ms',
          'build_s',
          'bytes_per_profile',
        ]);
        for (const [name, value] of Object.entries(row).slice(2))
          expect(value, `${row.system} ${name}`).toBeGreaterThan(0);
        expect(row.p95_ms).toBeGreaterThanOrEqual(row.p50_ms);
        expect(row.p99_ms).toBeGreaterThanOrEqual(row.p95_ms);
      }
      expect(stderr).toMatch(/^word statistics of .+: \d+ texts, \d+ different words$/m);
    },
    PATIENCE,
  );
});

describe('what is drawn', () => {
  it('is the same each time, and other texts than those it was learnt from', async () => {
    const corpus = await readCorpus();
    const profiles = [...drawProfiles(corpus, 50)];
    expect([...drawProfiles(corpus, 50)]).toEqual(profiles);
    expect(new Set(profiles.map(({ text: words }) => words)).size).toBe(50);
    for (const profile of profiles) {
      expect(profile).toMatchObject({
        trl: expect.any(Number),
        place: { lat: expect.any(Number) },
        terms: expect.anything(),
      });
    }
    for (const need of drawNeeds(corpus, 100)) {
      const words = `${need.title} ${need.text}`.split(' ').length;
      expect(words).toBeGreaterThanOrEqual(30);
      expect(words).toBeLessThanOrEqual(60);
    }
  });

  it('has the words of the corpus, each about as often', () => {
    const corpus = gatherCorpus('test', [
      { title: '', text: 'a b a c' },
      { title: 'a', text: '' },
    ]);
    const drawn = drawText(corpus, createRandom(1), 10_000).split(' ');
    expect(drawn).toHaveLength(10_000);
    expect(drawn.filter((word) => word === 'a').length / 10_000).toBeCloseTo(3 / 5, 1);
    expect(() => gatherCorpus('nothing', [{ title: '', text: ' ' }])).toThrow(RangeError);
  });
});

describe('the bare loop', () => {
  it('finds ten by their words, best first', () => {
    const loop = bareLoop();
    const of = (id: string, ...terms: string[]) => ({
      profile: { id, title: '', text: '' },
      terms: new Map(terms.map((term) => [term, 1])),
    });
    loop.add([
      of('far', 'x', 'y', 'z', 'v'),
      of('near', 'x', 'y'),
      of('none', 'z'),
      ...Array.from({ length: 12 }, (_, i) => of(`p${i}`, 'x', `w${i}`)),
    ]);
    loop.finish();
    const need = { id: 'n', title: '', text: '' };
    const found = loop.search({
      need,
      terms: new Map([
        ['x', 1],
        ['y', 1],
      ]),
    });
    expect(found).toHaveLength(10);
    expect((found as string[]).slice(0, 2)).toEqual(['near', 'far']);
    expect(loop.search({ need, terms: new Map([['unknown', 1]]) })).toEqual([]);
  });
});

describe('its command line', () => {
  it('takes sizes, systems and parts', () => {
    expect(readMatchOptions(['--sizes', '1000,100000', '--systems', 'navette,postgres'])).toMatchObject({
      sizes: [1_000, 100_000],
      systems: ['navette', 'postgres'],
      parts: ['search'],
      json: false,
    });
    expect(readMatchOptions([])).toMatchObject({ sizes: [1_000, 10_000, 100_000, 1_000_000], systems: SYSTEMS });
    expect(readMatchOptions(['--part', 'rematch', '--needs', '500'])).toMatchObject({ parts: ['rematch'], needs: 500 });
    expect(readMatchOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--sizes', 'many'], /--sizes: expected whole numbers from 100 to 1000000, got "many"/],
    [['--systems', 'lucene'], /--systems: expected navette or .*, got "lucene"/],
    [['--part', 'all'], /--part: expected search or rematch or attention, got "all"/],
    [['--searches', '0'], /--searches: .* got "0"/],
    [['--rounds', '3'], /--rounds/],
  ])('refuses %j', (args, message) => {
    expect(() => readMatchOptions(args)).toThrow(Misuse);
    expect(() => readMatchOptions(args)).toThrow(message);
  });
});
