import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface NeedBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly matchedAt: string | null;
}
interface ListBody<T> {
  readonly items: readonly T[];
}

let stack: Stack;
let network: Network;
let facilitator: Client;
let organisationId: string;
let startup: Client;
let profile: string;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  organisationId = await network.organisation({ name: 'Tissages', site: { area: '59' } });
  const other = await network.organisation({ name: 'Caméras', site: { area: '62' } });
  profile = await network.profile(other, {});
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  startup = await network.person({ organisationIds: [other] });
});
afterAll(() => stack?.stop());

function as(client: Client, headers: Readonly<Record<string, string>>): Client {
  return visitor(stack, { ...client.headers, ...headers });
}

async function draft(): Promise<Answer<NeedBody>> {
  const answer = await facilitator.post<NeedBody>('/api/v1/needs', {
    organisationId,
    title: 'Contrôle visuel',
    description: 'Contrôle visuel par caméra, détection de défauts en ligne.',
    language: 'fr',
  });
  expect(answer.status, answer.text).toBe(201);
  return answer;
}

/** A need that was published and has its matches. */
async function matched(): Promise<NeedBody> {
  const { body } = await draft();
  await facilitator.post(`/api/v1/needs/${body.id}/submit`, { version: 1 });
  const approved = await facilitator.post(`/api/v1/needs/${body.id}/approve`, {
    version: 2,
    ownerApproval: { means: 'phone', givenBy: 'direction', on: '2026-11-20' },
  });
  expect(approved.status, approved.text).toBe(200);
  return eventually('the need to be matched', async () => {
    const need = await facilitator.get<NeedBody>(`/api/v1/needs/${body.id}`);
    return need.body.matchedAt === null ? undefined : need.body;
  });
}

function tagOf(answer: Answer<unknown>): string {
  const tag = answer.headers.get('etag');
  expect(tag, answer.text).toMatch(/^"[^"]+"$/);
  return tag ?? '';
}

describe('If-None-Match', () => {
  it('is answered by 304 as long as nothing changed, without a body and with the headers of a 200', async () => {
    const made = await draft();
    const path = `/api/v1/needs/${made.body.id}`;
    const read = await facilitator.get(path);
    expect(tagOf(read)).toBe(tagOf(made));
    for (const header of [tagOf(read), `W/${tagOf(read)}`, `"other", ${tagOf(read)}`, '*']) {
      const again = await as(facilitator, { 'if-none-match': header }).get(path);
      expect([again.status, again.text], header).toEqual([304, '']);
      for (const name of ['etag', 'cache-control', 'vary'])
        expect(again.headers.get(name), name).toBe(read.headers.get(name));
      expect(again.headers.get('cache-control')).toBe('private, no-store');
    }
    const changed = await facilitator.patch<NeedBody>(path, { version: 1, title: 'Autrement' });
    const other = await as(facilitator, { 'if-none-match': tagOf(read) }).get<NeedBody>(path);
    expect([other.status, other.body.title, tagOf(other)]).toEqual([200, 'Autrement', tagOf(changed)]);
  });

  it('notices what changes without a new version', async () => {
    const { body } = await draft();
    const path = `/api/v1/needs/${body.id}`;
    const before = await facilitator.get<NeedBody>(path);
    await facilitator.patch(`/api/v1/organisations/${organisationId}`, {
      version: (await facilitator.get<{ version: number }>(`/api/v1/organisations/${organisationId}`)).body.version,
      name: `Tissages ${body.id}`,
    });
    const after = await as(facilitator, { 'if-none-match': tagOf(before) }).get<NeedBody>(path);
    expect([after.status, after.body.version]).toEqual([200, before.body.version]);
    // The version is still the one that was read: to write on it is no conflict.
    const write = await as(facilitator, { 'if-match': tagOf(before) }).patch(path, { title: 'Même version' });
    expect(write.status, write.text).toBe(200);
  });

  it('saves a list that has not changed', async () => {
    await draft();
    const list = await facilitator.get<ListBody<NeedBody>>('/api/v1/needs?limit=5');
    const reader = as(facilitator, { 'if-none-match': tagOf(list) });
    expect((await reader.get('/api/v1/needs?limit=5')).status).toBe(304);
    expect((await reader.get('/api/v1/needs?limit=1')).status).toBe(200);
    await draft();
    expect((await reader.get('/api/v1/needs?limit=5')).status).toBe(200);
    expect((await reader.get('/api/v1/taxonomy')).status).toBe(200);
  });

  it('never takes one reader’s view for another’s, nor one language for another', async () => {
    const need = await matched();
    const [match] = (await facilitator.get<ListBody<{ id: string }>>(`/api/v1/needs/${need.id}/matches`)).body.items;
    for (const path of [`/api/v1/needs/${need.id}`, `/api/v1/matches/${match?.id}`]) {
      const [whole, shown] = [await facilitator.get(path), await startup.get(path)];
      expect([whole.status, shown.status], path).toEqual([200, 200]);
      expect(tagOf(whole)).toContain(need.id === whole.body.id ? need.id : String(match?.id));
      // Who does not see the version is not told it by the tag either.
      expect(tagOf(shown)).toMatch(/^"[\w-]{22}"$/);
      expect((await as(startup, { 'if-none-match': tagOf(whole) }).get(path)).status).toBe(200);
      expect((await as(facilitator, { 'if-none-match': tagOf(shown) }).get(path)).status).toBe(200);
    }
    const french = await facilitator.get(`/api/v1/matches/${match?.id}?lang=fr`);
    const german = as(facilitator, { 'if-none-match': tagOf(french) });
    expect((await german.get(`/api/v1/matches/${match?.id}?lang=de`)).status).toBe(200);
    expect((await german.get(`/api/v1/matches/${match?.id}?lang=fr`)).status).toBe(304);
  });

  it('is not looked at in a write', async () => {
    const { body } = await draft();
    const write = as(facilitator, { 'if-none-match': '*' });
    expect((await write.patch(`/api/v1/needs/${body.id}`, { version: 1, title: 'Écrit' })).status).toBe(200);
  });
});

describe('If-Match', () => {
  it('stands for the version of a change, a move and a decision', async () => {
    const made = await draft();
    const path = `/api/v1/needs/${made.body.id}`;
    const changed = await as(facilitator, { 'if-match': tagOf(made) }).patch<NeedBody>(path, { title: 'Changé' });
    expect([changed.status, changed.body.version]).toEqual([200, 2]);
    const moved = await as(facilitator, { 'if-match': tagOf(changed) }).call<NeedBody>('POST', `${path}/submit`);
    expect([moved.status, moved.body.state]).toEqual([200, 'awaiting_approval']);
    expect(moved.headers.get('content-location')).toBe(path);

    const need = await matched();
    const list = await facilitator.get<ListBody<{ id: string; version: number }>>(`/api/v1/needs/${need.id}/matches`);
    const match = `/api/v1/matches/${list.body.items[0]?.id}`;
    const decided = await as(facilitator, { 'if-match': tagOf(await facilitator.get(match)) }).post(
      `${match}/shortlist`,
      {},
    );
    expect([decided.status, decided.body.state]).toEqual([200, 'shortlisted']);
  });

  it('of an earlier version is answered by 412, an earlier version in the body by 409', async () => {
    const made = await draft();
    const path = `/api/v1/needs/${made.body.id}`;
    await facilitator.patch(path, { version: 1, title: 'Entre-temps' });
    const stale = await as(facilitator, { 'if-match': tagOf(made) }).patch(path, { title: 'Trop tard' });
    expect(stale.body).toMatchObject({ status: 412, code: 'stale_version', errors: [{ pointer: '/version' }] });
    const inBody = await facilitator.patch(path, { version: 1, title: 'Trop tard' });
    expect(inBody.body).toMatchObject({ status: 409, code: 'stale_version' });
    expect((await facilitator.get<NeedBody>(path)).body.title).toBe('Entre-temps');
  });

  it('of another record, or of none, is answered by 412', async () => {
    const [one, other] = [await draft(), await draft()];
    for (const tag of [tagOf(other), '"1"', '""', `"${one.body.id}.1"`, `"${one.body.id}.9999999999.abc"`]) {
      const answer = await as(facilitator, { 'if-match': tag }).patch(`/api/v1/needs/${one.body.id}`, { title: 'X' });
      expect(answer.status, `${tag}: ${answer.text}`).toBe(412);
    }
    const unknown = '/api/v1/needs/00000000-0000-4000-8000-000000000000';
    expect((await as(facilitator, { 'if-match': '*' }).patch(unknown, { title: 'X' })).status).toBe(404);
    expect((await as(startup, { 'if-match': tagOf(one) }).patch(`/api/v1/needs/${one.body.id}`, {})).status).toBe(404);
  });

  it('may name several, or whatever version is there', async () => {
    const made = await draft();
    const path = `/api/v1/needs/${made.body.id}`;
    const second = await facilitator.patch(path, { version: 1, title: 'Deux' });
    const either = as(facilitator, { 'if-match': `${tagOf(made)}, W/${tagOf(second)}` });
    expect((await either.patch(path, { title: 'Trois' })).status).toBe(200);
    expect((await either.patch(path, { title: 'Jamais' })).status).toBe(412);
    const any = as(facilitator, { 'if-match': '*' });
    expect((await any.patch<NeedBody>(path, { title: 'Quatre' })).body.version).toBe(4);
    expect((await any.patch(path, { version: 1, title: 'Jamais' })).status).toBe(409);
  });

  it('must agree with a version in the body', async () => {
    const made = await draft();
    const path = `/api/v1/needs/${made.body.id}`;
    const writer = as(facilitator, { 'if-match': tagOf(made) });
    const differs = await writer.patch(path, { version: 2, title: 'X' });
    expect(differs.body).toMatchObject({ status: 400, errors: [{ pointer: '/version' }] });
    expect((await writer.patch(path, { version: 1, title: 'Même' })).status).toBe(200);
  });

  it('is one of the two ways to say the version, one of which is needed', async () => {
    const { body } = await draft();
    const none = await facilitator.patch(`/api/v1/needs/${body.id}`, { title: 'X' });
    expect(none.body).toMatchObject({ status: 400, errors: [{ pointer: '/version' }] });
    for (const header of ['1', 'abc', '"a" "b"', '"open']) {
      const answer = await as(facilitator, { 'if-match': header }).patch(`/api/v1/needs/${body.id}`, { title: 'X' });
      expect(answer.body, header).toMatchObject({ status: 400, errors: [{ pointer: '/If-Match' }] });
    }
  });

  it('counts for organisations and profiles as well', async () => {
    const admin = await network.person({ role: 'admin' });
    for (const [path, change] of [
      [`/api/v1/organisations/${organisationId}`, { size: 'PME' }],
      [`/api/v1/profiles/${profile}`, { trl: 8 }],
    ] as const) {
      const tag = tagOf(await admin.get(path));
      expect((await as(admin, { 'if-match': tag }).patch(path, change)).status, path).toBe(200);
      expect((await as(admin, { 'if-match': tag }).patch(path, change)).status, path).toBe(412);
    }
  });
});
