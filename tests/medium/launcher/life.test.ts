import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { keepSecrets, PROJECT } from '@navette/infra/launcher/home.ts';
import type { Exit } from '@navette/infra/launcher/process/spawn.ts';
import { type KnownProcess, stillLives } from '@navette/infra/launcher/run-record.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Launcher, plainPages, startLauncher, temporaryHome } from '../../support/launcher.ts';

const LEAVING_MS = 10_000;
const CHILDREN = ['api', 'postgres', 'worker'];

const home = temporaryHome();
const env = { WEB_ROOT: plainPages(home.folder) };
let launcher: Launcher;

beforeAll(async () => {
  launcher = startLauncher(home.folder, env);
  await launcher.up;
});
afterAll(async () => {
  launcher.signal('SIGTERM');
  await launcher.exited;
  home.remove();
});

async function isReady(of: Launcher = launcher): Promise<boolean> {
  const answer = await fetch(`${of.url()}/api/health/ready`, { signal: AbortSignal.timeout(4_000) }).catch(
    () => undefined,
  );
  return answer?.status === 200;
}

function child(name: string): KnownProcess | undefined {
  return launcher.processes().find((known) => known.name === name);
}

/** Waits until none of them lives. */
async function gone(processes: readonly KnownProcess[]): Promise<void> {
  await vi.waitFor(() => expect(processes.filter(stillLives)).toEqual([]), LEAVING_MS);
}

describe('a started launcher', () => {
  it('says where it runs, as whom to sign in, and what was matched in how long', () => {
    expect(launcher.printed()).toMatch(/Navette runs on http:\/\/127\.0\.0\.1:\d+\n/);
    expect(launcher.printed()).toMatch(/password \S+:\n( +\S+@\S+ .*\n){2,}/);
    expect(launcher.printed()).toMatch(
      /\n[1-9]\d* needs matched with [1-9]\d* profiles in [\d.]+ ms: [1-9]\d* matches\n/,
    );
  });

  it('gives out pages and API on one port', async () => {
    expect(await (await fetch(launcher.url())).text()).toContain('<html');
    expect(await isReady()).toBe(true);
    expect(
      launcher
        .processes()
        .map((known) => known.name)
        .sort(),
    ).toEqual(CHILDREN);
  });

  it('refuses a second start in one line that names port and folder, and is not harmed', async () => {
    const before = launcher.processes();
    const second = startLauncher(home.folder, env);
    expect(await second.exited).toEqual({ code: 3, signal: null } satisfies Exit);
    expect(second.printed()).toBe('');
    expect(second.said().trimEnd().split('\n')).toHaveLength(1);
    expect(second.said()).toContain(launcher.url());
    expect(second.said()).toContain(PROJECT);
    expect(launcher.processes()).toEqual(before);
    expect(await isReady()).toBe(true);
  });

  it.each(CHILDREN)('starts a killed %s again', async (name) => {
    const killed = child(name);
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    await vi.waitFor(async () => {
      expect(child(name)?.pid).toEqual(expect.any(Number));
      expect(child(name)?.pid).not.toBe(killed?.pid);
      expect(await isReady()).toBe(true);
    }, 30_000);
    const others = CHILDREN.filter((other) => other !== name);
    expect(launcher.processes().map((known) => known.name)).toEqual(expect.arrayContaining(others));
  });

  it('lends its server: DATABASE_URL is used, without demo people', async () => {
    const server = `127.0.0.1:${readFileSync(join(home.folder, 'postgres.port'), 'utf8').trim()}`;
    const owner = `postgres://navette_owner:${keepSecrets(join(home.folder, 'secrets.json')).databaseOwner}@${server}`;
    await withClient(`${owner}/postgres`, (client) => client.query('CREATE DATABASE lent'));
    const elsewhere = temporaryHome();
    const guest = startLauncher(elsewhere.folder, { ...env, DATABASE_URL: `${owner}/lent` });
    await guest.up;
    expect(await isReady(guest)).toBe(true);
    expect(guest.printed()).not.toContain('password');
    expect(guest.printed()).toContain('0 needs matched');
    expect(
      guest
        .processes()
        .map((known) => known.name)
        .sort(),
    ).toEqual(['api', 'worker']);
    guest.signal('SIGTERM');
    expect(await guest.exited).toEqual({ code: 0, signal: null });
    elsewhere.remove();
  });
});

describe('the end of a launcher', () => {
  it('by KILL leaves no orphan, and the next start recovers', async () => {
    const processes = launcher.processes();
    expect(processes).toHaveLength(CHILDREN.length);
    launcher.signal('SIGKILL');
    await launcher.exited;
    // At once, while the children are still leaving.
    launcher = startLauncher(home.folder, env);
    await launcher.up;
    expect(processes.filter(stillLives)).toEqual([]);
    expect(await isReady()).toBe(true);
  });

  it('by Ctrl-C, which npm passes on a second time, is in order and not in a hurry', async () => {
    const processes = launcher.processes();
    const url = launcher.url();
    const startedAt = performance.now();
    launcher.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 20));
    launcher.signal('SIGINT');
    expect(await launcher.exited).toEqual({ code: 0, signal: null });
    expect(performance.now() - startedAt).toBeLessThan(LEAVING_MS);
    await gone(processes);
    await expect(fetch(url)).rejects.toThrow();
    expect(launcher.said()).not.toContain('at once');
  });

  it('by TERM in the middle of starting leaves nothing either', async () => {
    launcher = startLauncher(home.folder, env);
    await vi.waitFor(() => expect(child('postgres')).toBeDefined(), 20_000);
    const processes = launcher.processes();
    launcher.signal('SIGTERM');
    expect(await launcher.exited).toEqual({ code: 0, signal: null });
    await gone([...processes, ...launcher.processes()]);
  });
});
