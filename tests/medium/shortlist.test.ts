import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type MatchBody,
  openShortlistScene,
  type ProblemBody,
  type ShortlistBody,
  type ShortlistScene,
} from '../support/shortlist-scene.ts';

let scene: ShortlistScene;
beforeAll(async () => {
  scene = await openShortlistScene();
});
afterAll(() => scene?.stack.stop());

describe('the shortlist file', () => {
  it('is written of shortlisted matches, changed, listed and read by the need’s own side', async () => {
    const file = await scene.makeFile();
    expect(file.items.map((item) => [item.matchId, item.note, item.state])).toEqual([
      [scene.matches[0]?.id, 'Vus au salon.', 'shortlisted'],
      [scene.matches[1]?.id, null, 'shortlisted'],
    ]);
    expect(file.link).toEqual({ state: 'none', expiresAt: null });
    const changed = await scene.facilitator.patch<ShortlistBody>(`/api/v1/shortlists/${file.id}`, {
      version: 1,
      items: [{ matchId: scene.matches[1]?.id, note: 'D’abord eux.' }],
    });
    expect(changed.status, changed.text).toBe(200);
    expect(changed.headers.get('etag')).toMatch(`"${file.id}.2.`);
    expect(changed.body).toMatchObject({ version: 2, message: 'Comme convenu au téléphone.', language: 'fr' });
    expect(changed.body.items.map((item) => item.note)).toEqual(['D’abord eux.']);
    for (const reader of [scene.owner, scene.facilitator]) {
      expect((await reader.get<ShortlistBody>(`/api/v1/shortlists/${file.id}`)).body.version).toBe(2);
      const list = await reader.get<{ items: ShortlistBody[] }>(`/api/v1/needs/${scene.needId}/shortlists?limit=1`);
      expect(list.body.items.map((item) => item.id)).toEqual([file.id]);
    }
  });

  it('takes nothing but shortlisted matches of its need, each once, at most five', async () => {
    const ask = (items: unknown) =>
      scene.facilitator.post<ProblemBody>(`/api/v1/needs/${scene.needId}/shortlists`, { items });
    const first = { matchId: scene.matches[0]?.id };
    const suggested = await ask([first, { matchId: scene.matches[2]?.id }]);
    expect([suggested.status, suggested.body.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/items/1/matchId', code: 'not_shortlisted' },
    ]);
    expect((await ask([{ matchId: scene.otherMatch.id }])).body.errors?.[0]?.pointer).toBe('/items/0/matchId');
    expect((await ask([{ matchId: v4() }])).body.errors?.[0]?.pointer).toBe('/items/0/matchId');
    for (const items of [[], [first, first], Array.from({ length: 6 }, () => ({ matchId: v4() })), 'x']) {
      expect((await ask(items)).body.errors?.[0]?.pointer).toBe('/items');
    }
    expect((await ask([{ ...first, note: 'x'.repeat(1_001) }])).body.errors?.[0]?.pointer).toBe('/items/0/note');
    const file = await scene.makeFile();
    const stale = await scene.facilitator.patch<ProblemBody>(`/api/v1/shortlists/${file.id}`, {
      version: 9,
      message: null,
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
  });

  it('is a PDF in the language of the file, with the frozen reasons', async () => {
    const file = await scene.makeFile({ language: 'de' });
    const response = await fetch(`${scene.stack.url}/api/v1/shortlists/${file.id}/pdf`, {
      headers: scene.owner.headers,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).not.toMatch(/Fictif/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    expect(bytes.byteLength).toBeGreaterThan(10_000);
  });
});

describe('who may', () => {
  it('write: the facilitators of the operator; read: the owner too; nobody else knows of it', async () => {
    const file = await scene.makeFile();
    const items = [{ matchId: scene.matches[0]?.id }];
    const writes: [string, string, object][] = [
      ['POST', `/api/v1/needs/${scene.needId}/shortlists`, { items }],
      ['PATCH', `/api/v1/shortlists/${file.id}`, { version: 1, message: 'x' }],
      ['POST', `/api/v1/shortlists/${file.id}/share`, { version: 1 }],
      ['POST', `/api/v1/shortlists/${file.id}/revoke`, { version: 1 }],
    ];
    const reads = [
      `/api/v1/needs/${scene.needId}/shortlists`,
      `/api/v1/shortlists/${file.id}`,
      `/api/v1/shortlists/${file.id}/pdf`,
    ];
    for (const [method, path, body] of writes) {
      expect((await scene.owner.call(method, path, body)).status, `owner ${path}`).toBe(403);
      for (const client of [scene.startup, scene.elsewhere])
        expect((await client.call(method, path, body)).status, path).toBe(404);
      expect((await scene.nobody.call(method, path, body)).status, path).toBe(401);
    }
    for (const path of reads) {
      for (const client of [scene.startup, scene.elsewhere]) expect((await client.get(path)).status, path).toBe(404);
      expect((await scene.nobody.get(path)).status, path).toBe(401);
    }
    expect((await scene.facilitator.get(`/api/v1/shortlists/${v4()}`)).status).toBe(404);
  });

  it('not share what a facilitator has set aside since', async () => {
    const file = await scene.makeFile();
    const present = await scene.facilitator.get<MatchBody>(`/api/v1/matches/${scene.matches[1]?.id}`);
    await scene.facilitator.post(`/api/v1/matches/${present.body.id}/dismiss`, {
      version: present.body.version,
      reason: 'off_topic',
    });
    const refused = await scene.facilitator.post<ProblemBody>(`/api/v1/shortlists/${file.id}/share`, { version: 1 });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/items/1/matchId']);
    const read = await scene.facilitator.get<ShortlistBody>(`/api/v1/shortlists/${file.id}`);
    expect(read.body.items[1]?.state).toBe('dismissed');
  });
});
