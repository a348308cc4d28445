import { createLinkSigner } from '@navette/usecases';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { inTurns } from '../support/in-turns.ts';
import { openPolicyScene, type PolicyScene } from '../support/policy-scene.ts';

/** Links that stand for an account: what scanners, guessers and late comers get from them. */
let scene: PolicyScene;
let token: string;
const nobody = () => visitor(scene.stack);
const INTERESTED = { answer: 'interested', undertaking: { version: '' } };

interface LinkRow {
  readonly id: string;
  readonly purpose: string;
  readonly expiresAt: Date;
}

beforeAll(async () => {
  scene = await openPolicyScene();
  token = scene.own.linkToken;
  const { undertaking } = (await nobody().get<{ undertaking: { version: string } }>(`/api/v1/links/${token}`)).body;
  INTERESTED.undertaking.version = undertaking.version;
  // What the engine and the mails still have to do is done before tables are compared.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
});

afterAll(async () => {
  await scene?.stop();
});

/** Every row of every table but those that say who was shown what, and what time writes by itself. */
async function dump(): Promise<Record<string, string>> {
  const left = ['disclosures', 'events', 'outbox', 'workers', 'requests'];
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(scene.stack.db);
  const told: Record<string, string> = {};
  for (const { name } of rows) {
    if (left.includes(name)) continue;
    const mayRead = await sql<{ yes: boolean }>`select has_table_privilege(${name}, 'select') as yes`.execute(
      scene.stack.db,
    );
    if (mayRead.rows[0]?.yes !== true) continue;
    const content = await sql<{ all: string | null }>`
      select string_agg(t::text, E'\n' order by t::text) as all from ${sql.table(name)} t`.execute(scene.stack.db);
    told[name] = content.rows[0]?.all ?? '';
  }
  return told;
}

/** The link itself, as it is kept. */
async function kept(): Promise<LinkRow> {
  const row = await scene.stack.db
    .selectFrom('links')
    .select(['id', 'purpose', 'expiresAt'])
    .where('introductionId', '=', scene.own.introduction)
    .where('purpose', '=', 'answer_introduction')
    .executeTakeFirstOrThrow();
  return row as unknown as LinkRow;
}

async function setLink(change: { revokedAt?: Date | null; expiresAt?: Date }): Promise<void> {
  const { id } = await kept();
  await scene.stack.db.updateTable('links').set(change).where('id', '=', id).execute();
}

async function refused(given: string): Promise<readonly string[]> {
  const answers = [
    await nobody().get(`/api/v1/links/${given}`),
    await nobody().post(`/api/v1/links/${given}`, INTERESTED),
  ];
  return answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
}

describe('a link', () => {
  it('is opened by scanners as often as they like, and nothing is changed by it', async () => {
    const before = await dump();
    expect(Object.keys(before).length).toBeGreaterThan(20);
    await inTurns(
      Array.from({ length: 50 }, (_, n) => n),
      8,
      async (n) => {
        const method = n % 5 === 0 ? 'HEAD' : 'GET';
        const answer = await nobody().call(method, `/api/v1/links/${token}`);
        expect(answer.status).toBe(200);
      },
    );
    for (const path of [`/api/v1/shared/shortlists/${scene.own.sharedToken}`]) {
      for (let n = 0; n < 5; n++) expect((await nobody().get(path)).status).toBe(200);
    }
    expect(await dump()).toEqual(before);
  });

  it('is nothing but a link: as a session, a key, a cookie or another purpose it opens nothing', async () => {
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { cookie: `navette.session=${token}` },
      { 'x-api-key': token },
    ]) {
      expect((await visitor(scene.stack, headers).get('/api/v1/me')).status).toBe(401);
    }
    expect((await nobody().get(`/api/v1/shared/shortlists/${token}`)).status).toBe(404);
    expect((await nobody().get(`/api/unsubscribe/${token}`)).status).toBe(404);
    expect((await nobody().post('/api/auth/sign-in/magic-link/verify', { token })).status).toBeGreaterThanOrEqual(400);
    for (const answer of [
      { answer: 'approve', version: 1 },
      { answer: 'object' },
      { answer: 'choose', choices: [{ introductionId: scene.own.introduction, answer: 'chosen' }] },
    ]) {
      expect((await nobody().post(`/api/v1/links/${token}`, answer)).status).toBe(400);
    }
  });

  it('answers alike whether it is wrong, over, taken back, or signed by another', async () => {
    const { id, purpose, expiresAt } = await kept();
    const nothing = await refused('A'.repeat(token.length));
    expect(nothing[0]).toMatch(/^404 /);
    const another = createLinkSigner('a secret of somebody else, long enough').tokenOf({ id, purpose, expiresAt });
    expect(another).not.toBe(token);
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const wrong of [another, token.slice(0, -1) + last, `${token}A`, token.slice(0, -8), token.toUpperCase()]) {
      expect(await refused(wrong), wrong.slice(-8)).toEqual(nothing);
    }
    await setLink({ revokedAt: new Date() });
    expect(await refused(token)).toEqual(nothing);
    await setLink({ revokedAt: null, expiresAt: new Date(Date.now() - 1_000) });
    expect(await refused(token)).toEqual(nothing);
    // Whoever could write to the table could not make it last longer: the signature covers its end.
    await setLink({ expiresAt: new Date(expiresAt.getTime() + 86_400_000) });
    expect(await refused(token)).toEqual(nothing);
    await setLink({ expiresAt });
    expect((await nobody().get(`/api/v1/links/${token}`)).status).toBe(200);
  });

  it('acts once, however many use it at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => nobody().post(`/api/v1/links/${token}`, INTERESTED)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const undertakings = await scene.stack.db
      .selectFrom('undertakings')
      .select('id')
      .where('introductionId', '=', scene.own.introduction)
      .execute();
    expect(undertakings).toHaveLength(1);
    const again = await nobody().post(`/api/v1/links/${token}`, { answer: 'declined', reason: 'capacity' });
    expect(again.status).toBe(409);
    expect((await nobody().get(`/api/v1/links/${token}`)).body).toMatchObject({ used: { as: 'interested' } });
  });

  it('stands in no log line, whatever was done with it', () => {
    const log = scene.stack.log.join('\n');
    expect(log).toContain('/links/:token');
    expect(log.includes(token)).toBe(false);
    expect(log.includes(scene.own.sharedToken)).toBe(false);
  });
});
