import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainPages, startLauncher, temporaryHome } from '../../support/launcher.ts';

const WITHIN_MS = 10_000;

const home = temporaryHome();
/** Listens, and never answers. */
const silent = createServer();
let silentPort: number;

beforeAll(async () => {
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  silentPort = (silent.address() as AddressInfo).port;
});
afterAll(() => {
  silent.close();
  home.remove();
});

/** Starts with something wrong. @returns what it says, in one line, and its exit code */
async function refusal(env: Readonly<Record<string, string>>): Promise<{ line: string; code: number | null }> {
  const startedAt = performance.now();
  const launcher = startLauncher(home.folder, env);
  const { code } = await launcher.exited;
  expect(performance.now() - startedAt).toBeLessThan(WITHIN_MS);
  expect(launcher.printed()).toBe('');
  const lines = launcher.said().trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  return { line: lines[0] ?? '', code };
}

describe('a start with something wrong', () => {
  it('refuses a port that is taken, before it makes anything', async () => {
    const { line, code } = await refusal({ PORT: String(silentPort) });
    expect(line).toContain(`PORT ${silentPort} is taken`);
    expect(code).toBe(4);
    expect(existsSync(join(home.folder, 'postgres'))).toBe(false);
  });

  it.each([{ PORT: 'http' }, { HOST: 'nowhere' }, { HOST: '192.0.2.1' }, { LOG_LEVEL: 'loud' }])(
    'names the variable in %o',
    async (env) => {
      const { line, code } = await refusal(env);
      expect(line).toContain(`${Object.keys(env)[0]} must be`);
      expect(code).toBe(2);
    },
  );

  it.each([
    ['not an address of PostgreSQL', 'mysql://u:geheim@h/d'],
    ['a port where nothing listens', 'postgres://u:geheim@127.0.0.1:1/d'],
    ['a host that nobody knows', 'postgres://u:geheim@no-such-host.invalid/d'],
    ['something that never answers', 'postgres://u:geheim@127.0.0.1:SILENT/d'],
    ['an encrypted connection to nothing', 'postgres://u:geheim@127.0.0.1:1/d?sslmode=require'],
  ])('refuses %s as DATABASE_URL without repeating the password', async (_what, url) => {
    const { line, code } = await refusal({ DATABASE_URL: url.replace('SILENT', String(silentPort)) });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('geheim');
    expect(code).toBe(2);
  });
});

describe('two starts at the same instant', () => {
  it('end in one that runs and one that says so', async () => {
    const pages = { WEB_ROOT: plainPages(home.folder) };
    const both = [startLauncher(home.folder, pages), startLauncher(home.folder, pages)];
    const loser = await Promise.race(both.map(async (launcher) => ({ launcher, exit: await launcher.exited })));
    expect(loser.exit.code).toBe(3);
    expect(loser.launcher.said()).toMatch(/Navette already runs/);
    const winner = both.find((launcher) => launcher !== loser.launcher);
    await vi.waitFor(() => expect(winner?.processes().map((known) => known.name)).toContain('postgres'), 30_000);
    winner?.signal('SIGTERM');
    expect(await winner?.exited).toEqual({ code: 0, signal: null });
  });
});
