import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Misuse } from '../bench/command/misuse.ts';
import { readOptions } from '../bench/command/options.ts';
import { median, percentile } from '../bench/figure/percentile.ts';
import { ROUTES, type Row, SUBJECTS, WAYS } from '../bench/figure/row.ts';
import { unsound } from '../bench/figure/unsound.ts';

/** Two stacks are started, one after the other, ms. */
const PATIENCE = 300_000;
const PROFILES = 100;
const engine = inject('engine') ?? 'postgres';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'navette-bench-test-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function bench(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(PROJECT, 'tests/bench/main.ts'), ...args, '--home', home], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { stdout, stderr, code };
}

describe('npm run bench -- e2e', () => {
  it(
    'measures every way and every route, each by its name',
    async () => {
      const { stdout, stderr, code } = await bench(['e2e', '--quick', '--json', '--engines', engine]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const rows: Row[] = JSON.parse(stdout);
      const found = rows.map((row) =>
        row.kind === 'latency' ? `${row.name} ${row.arrivalsPerSecond}` : `${row.name} ${row.subject}`,
      );
      const ways = [0, 50].flatMap((perSecond) => WAYS.map((way) => `${way} ${perSecond}`));
      const routes = ROUTES.flatMap((route) => SUBJECTS.map((subject) => `${route} ${subject}`));
      expect(found).toEqual([...ways, ...routes]);
      for (const row of rows) {
        expect(row).toMatchObject({ engine, profiles: PROFILES, failed: 0 });
        expect(unsound(row)).toBeUndefined();
        if (row.kind === 'latency')
          expect([row.p50, row.p95, row.p99]).toEqual([row.p50, row.p95, row.p99].toSorted((a, b) => a - b));
        else expect(row).toMatchObject({ rounds: [row.perSecond], bytes: expect.any(Number) });
      }
      const events = rows.filter((row) => row.kind === 'latency' && row.name === 'approval to event');
      expect(events).toMatchObject([
        { arrivalsPerSecond: 0, samples: 3 },
        { arrivalsPerSecond: 50, samples: 10 },
      ]);
    },
    PATIENCE,
  );

  it(
    'says what it could not measure, and fails',
    async () => {
      const nowhere = { REDIS_SERVER_PATH: join(home, 'none') };
      const { stdout, stderr, code } = await bench(['e2e', '--quick', '--json', '--engines', 'redis'], nowhere);
      expect(stderr).toMatch(/^not measured: redis, 100 profiles: the redis engine needs a Redis server/m);
      expect({ stdout: JSON.parse(stdout), code }).toEqual({ stdout: [], code: 1 });
    },
    PATIENCE,
  );
});

describe('its command line', () => {
  it('takes sizes, engines and a duration', () => {
    expect(readOptions(['e2e', '--sizes', '1000,20000', '--engines', 'redis', '--duration', '5'])).toMatchObject({
      sizes: [1_000, 20_000],
      engines: ['redis'],
      duration: 5,
      quick: false,
      json: false,
    });
    expect(readOptions(['e2e'])).toMatchObject({ sizes: [1_000, 10_000, 100_000], engines: ['postgres', 'redis'] });
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--sizes', 'many'], /--sizes: expected whole numbers from 100 to 1000000, got "many"/],
    [['--sizes', '1000,'], /--sizes: .*got ""/],
    [['--engines', 'mysql'], /--engines: expected postgres or redis, got "mysql"/],
    [['--duration', '0'], /--duration: .* from 1 to 3600, got "0"/],
    [['--rounds', '3'], /--rounds/],
    [['e3e'], /expected "e2e" or "match", got "e2e e3e"/],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(['e2e', ...args])).toThrow(Misuse);
    expect(() => readOptions(['e2e', ...args])).toThrow(message);
  });
});

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([0.5, 0.95, 0.99].map((share) => percentile(values, share))).toEqual([100, 190, 198]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
