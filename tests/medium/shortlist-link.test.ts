import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import {
  openShortlistScene,
  type ProblemBody,
  type SharedBody,
  type ShortlistBody,
  type ShortlistScene,
  shared,
} from '../support/shortlist-scene.ts';

let scene: ShortlistScene;
beforeAll(async () => {
  scene = await openShortlistScene();
});
afterAll(() => scene?.stack.stop());

describe('the link', () => {
  it('shows need, startups and reasons to who has no account, in the language of the file', async () => {
    const { token, path, expiresAt } = await scene.share(await scene.makeFile(), 1);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(path).toBe(`/shared/shortlists/${token}`);
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const answer = await scene.nobody.get<SharedBody>(`${shared(token)}?lang=en`);
    expect(answer.status, answer.text).toBe(200);
    const { need, startups, language } = answer.body;
    expect(language).toBe('fr');
    expect(need).toMatchObject({ title: 'Contrôle visuel des tissus', owner: 'Tissages Fictifs' });
    const facts = Object.fromEntries(need.facts.map((fact) => [fact.label, fact.text.replace(/\s/g, ' ')]));
    expect(facts).toMatchObject({
      Budget: 'de 20 000 € à 50 000 €',
      Décision: 'Directrice industrielle, le 31 mars 2027',
      Maturité: 'à partir de TRL 6',
      Certificats: 'ISO 9001',
      Zone: 'Nord, à moins de 80 km',
      'Essai payé': 'oui',
      Recherche: 'une innovation',
    });
    expect(startups.map((one) => one.matchId)).toEqual([scene.matches[0]?.id, scene.matches[1]?.id]);
    for (const one of startups) {
      expect(one.summary).toContain(one.organisation);
      expect(one.for.length + one.against.length).toBeGreaterThan(0);
    }
    expect(startups[0]?.note).toBe('Vus au salon.');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  it('shows nothing else of the network: no ids but those to mark with, no telephone, no other need', async () => {
    const { token } = await scene.share(await scene.makeFile(), 1);
    const { text } = await scene.nobody.get(shared(token));
    const ids = new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g));
    expect(ids).toEqual(new Set([scene.matches[0]?.id, scene.matches[1]?.id]));
    expect(text).not.toMatch(/0320998877|bobines|@tests\.example|Operator B|meanLogit|operatorId|referent/);
  });

  it('answers wrong, expired and revoked tokens alike', async () => {
    const file = await scene.makeFile();
    const { token } = await scene.share(file, 1);
    expect((await scene.nobody.get(shared(token))).status).toBe(200);
    const renewed = await scene.share(file, 2, 1);
    const expired = await scene.share(await scene.makeFile(), 1);
    await scene.stack.db
      .updateTable('shortlists')
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .where('id', '=', expired.shortlist.id)
      .execute();
    const before = await scene.nobody.get(shared(renewed.token));
    expect(before.status, before.text).toBe(200);
    const revoked = await scene.facilitator.post<ShortlistBody>(`/api/v1/shortlists/${file.id}/revoke`, { version: 3 });
    expect(revoked.body.link.state).toBe('revoked');
    expect((await scene.facilitator.post(`/api/v1/shortlists/${file.id}/revoke`, { version: 4 })).status).toBe(409);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const mark = { matchId: scene.matches[0]?.id, mark: 'go', name: 'Ana' };
    for (const dead of [token, renewed.token, expired.token, wrong, 'x', '%00', 'a'.repeat(5_000)]) {
      for (const answer of [
        await scene.nobody.get<ProblemBody>(shared(dead)),
        await scene.nobody.get<ProblemBody>(`${shared(dead)}/pdf`),
        await scene.nobody.post<ProblemBody>(`${shared(dead)}/marks`, mark),
      ]) {
        expect(answer.status, dead).toBe(404);
        expect({ ...answer.body, requestId: '' }).toEqual({
          type: 'urn:navette:problem:not_found',
          title: 'Not found',
          status: 404,
          code: 'not_found',
          requestId: '',
          detail: 'There is nothing here, or nothing that you may see.',
        });
      }
    }
    expect((await scene.owner.get<ShortlistBody>(`/api/v1/shortlists/${expired.shortlist.id}`)).body.link.state).toBe(
      'expired',
    );
    expect((await scene.nobody.get(shared((await scene.share(file, 4)).token))).status).toBe(200);
  });

  it('is kept as a digest, and stands in no log line and no event', async () => {
    const { token, shortlist } = await scene.share(await scene.makeFile(), 1);
    await scene.nobody.get(shared(token));
    await scene.nobody.get(`${shared(token)}/pdf`);
    await scene.nobody.post(`${shared(token)}/marks`, {
      matchId: scene.matches[0]?.id,
      mark: 'go',
      name: 'Zoé Zqname',
    });
    await scene.nobody.post(`${shared(token)}/marks`, '{"broken');
    const row = await scene.stack.db
      .selectFrom('shortlists')
      .selectAll()
      .where('id', '=', shortlist.id)
      .executeTakeFirstOrThrow();
    expect(row.tokenDigest).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
    const events = await scene.stack.db.selectFrom('events').selectAll().where('needId', '=', scene.needId).execute();
    expect(events.map((event) => event.kind)).toContain('shortlist.shared');
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${token}|Zqname`));
    await eventually('the log lines', async () =>
      scene.stack.log.some((line) => line.includes('/shared/shortlists/:token/marks')) ? true : undefined,
    );
    expect(scene.stack.log.join('\n')).not.toMatch(new RegExp(`${token}|Zqname`));
  });

  it('stands in its PDF, where colleagues can go on, and in no other', async () => {
    const { token, shortlist } = await scene.share(await scene.makeFile(), 1);
    const response = await fetch(`${scene.stack.url}${shared(token)}/pdf`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const plain = await fetch(`${scene.stack.url}/api/v1/shortlists/${shortlist.id}/pdf`, {
      headers: scene.owner.headers,
    });
    const read = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const [withLink, without] = await Promise.all([read(response), read(plain)]);
    // A cover and a page for each of the two startups.
    expect([withLink, without].map((text) => /\/Count (\d+)/.exec(text)?.[1])).toEqual(['3', '3']);
    expect(withLink).toContain(`${scene.stack.url}/shared/shortlists/${token}#2`);
    expect(without).not.toContain('/shared/shortlists/');
  });
});

describe('marking without an account', () => {
  it('adds up: the last word of a name counts, the earlier ones stay', async () => {
    const { token, shortlist } = await scene.share(await scene.makeFile(), 1);
    const [first, second] = [scene.matches[0]?.id, scene.matches[1]?.id];
    const mark = (body: object) => scene.nobody.post<SharedBody>(`${shared(token)}/marks`, body);
    expect((await mark({ matchId: first, mark: 'go', name: 'Ana  Roux' })).status).toBe(200);
    await mark({ matchId: first, mark: 'question', text: 'Et la nuit ?', name: 'Bob' });
    await mark({ matchId: second, mark: 'no_go', name: 'Ana Roux' });
    const last = await mark({ matchId: first, mark: 'no_go', text: 'Trop cher.', name: 'ana roux' });
    expect(last.status, last.text).toBe(200);
    expect(last.body.startups.map((one) => one.tally)).toEqual([
      { go: 0, noGo: 1, question: 1 },
      { go: 0, noGo: 1, question: 0 },
    ]);
    expect(last.body.marks.map((one) => [one.name, one.text, one.counts])).toEqual([
      ['Ana Roux', null, false],
      ['Bob', 'Et la nuit ?', true],
      ['Ana Roux', null, true],
      ['ana roux', 'Trop cher.', true],
    ]);
    const file = await scene.owner.get<ShortlistBody>(`/api/v1/shortlists/${shortlist.id}`);
    expect(file.body.marks).toHaveLength(4);
    expect(file.body.items[0]?.tally).toEqual({ go: 0, noGo: 1, question: 1 });
    expect(file.body.version).toBe(shortlist.version);
  });

  it('is counted once when it is sent again under its Idempotency-Key, which belongs to its link', async () => {
    const [one, other] = [
      await scene.share(await scene.makeFile(), 1),
      await scene.share(await scene.makeFile({ message: 'Une autre.' }), 1),
    ];
    const sender = visitor(scene.stack, { 'idempotency-key': 'mark-1' });
    const mark = (token: string, name: string) =>
      sender.post<SharedBody>(`${shared(token)}/marks`, { matchId: scene.matches[0]?.id, mark: 'go', name });
    const first = await mark(one.token, 'Ana');
    expect(first.status, first.text).toBe(200);
    const again = await mark(one.token, 'Ana');
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await mark(one.token, 'Bob')).body).toMatchObject({ status: 422, code: 'key_reused' });
    expect((await mark(other.token, 'Ana')).headers.get('idempotent-replayed')).toBeNull();
    for (const { token } of [one, other]) {
      const { marks } = (await scene.nobody.get<SharedBody>(shared(token))).body;
      expect(marks.map((said) => said.name)).toEqual(['Ana']);
    }
    const kept = await scene.stack.db.selectFrom('requests').selectAll().where('key', '=', 'mark-1').execute();
    expect(kept).toHaveLength(2);
    for (const { token } of [one, other]) expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('reaches the facilitator and the owner on the event stream, and no startup', async () => {
    const readers = await Promise.all(
      [scene.facilitator, scene.owner, scene.startup, scene.elsewhere].map((one) => readEvents(scene.stack, one)),
    );
    const { token } = await scene.share(await scene.makeFile(), 1);
    await scene.nobody.post(`${shared(token)}/marks`, { matchId: scene.matches[0]?.id, mark: 'go', name: 'Ana' });
    const told = (index: number) => readers[index]?.events.find((event) => event.name === 'shortlist.marked');
    const atFacilitator = await eventually('the mark', async () => told(0));
    expect(atFacilitator.data).toMatchObject({
      needId: scene.needId,
      matchId: scene.matches[0]?.id,
      payload: { mark: 'go' },
    });
    expect((await eventually('the mark at the owner’s', async () => told(1))).data).toMatchObject({
      needId: scene.needId,
    });
    expect([told(2), told(3)]).toEqual([undefined, undefined]);
    expect(readers[2]?.raw()).not.toContain('shortlist.');
    await Promise.all(readers.map((reader) => reader.close()));
  });

  it('refuses what is no mark', async () => {
    const { token } = await scene.share(await scene.makeFile(), 1);
    const ask = async (over: object) => {
      const body = { matchId: scene.matches[0]?.id, mark: 'go', name: 'Ana', ...over };
      const answer = await scene.nobody.post<ProblemBody>(`${shared(token)}/marks`, body);
      return [answer.status, answer.body.errors?.[0]?.pointer];
    };
    expect(await ask({ mark: 'perhaps' })).toEqual([400, '/mark']);
    expect(await ask({ mark: 'question' })).toEqual([400, '/text']);
    expect(await ask({ text: 'x'.repeat(2_001) })).toEqual([400, '/text']);
    expect(await ask({ name: '  ' })).toEqual([400, '/name']);
    expect(await ask({ name: 'a\u0000b' })).toEqual([400, '/name']);
    expect(await ask({ matchId: scene.matches[2]?.id })).toEqual([400, '/matchId']);
    expect(await ask({ matchId: scene.otherMatch.id })).toEqual([400, '/matchId']);
    expect(await ask({ needId: scene.needId })).toEqual([400, '/']);
    expect((await scene.nobody.get<SharedBody>(shared(token))).body.marks).toEqual([]);
  });

  it('ends at 200 marks, also when many come at once', async () => {
    const { token, shortlist } = await scene.share(await scene.makeFile(), 1);
    const rows = Array.from({ length: 197 }, (_, index) => ({
      id: v4(),
      shortlistId: shortlist.id,
      matchId: scene.matches[0]?.id ?? '',
      mark: 'go' as const,
      name: `N${index}`,
      at: new Date(),
    }));
    await scene.stack.db.insertInto('shortlistMarks').values(rows).execute();
    const body = { matchId: scene.matches[0]?.id, mark: 'go', name: 'Ana' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => scene.nobody.post<ProblemBody>(`${shared(token)}/marks`, body)),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 200, 200, 409, 409, 409]);
    expect((await scene.nobody.get<SharedBody>(shared(token))).body.marks).toHaveLength(200);
  });

  it('is not done by reading', async () => {
    const { token, shortlist } = await scene.share(await scene.makeFile(), 1);
    const count = async () =>
      (await scene.stack.db.selectFrom('events').select('seq').where('needId', '=', scene.needId).execute()).length;
    const before = await count();
    for (const path of ['', '/pdf', '/marks', '?mark=go']) await scene.nobody.get(`${shared(token)}${path}`);
    await fetch(`${scene.stack.url}${shared(token)}`, { method: 'HEAD' });
    expect(await count()).toBe(before);
    expect((await scene.owner.get<ShortlistBody>(`/api/v1/shortlists/${shortlist.id}`)).body.marks).toEqual([]);
  });
});
