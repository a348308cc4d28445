import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface MatchBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly profile: { id: string };
}
interface File {
  readonly id: string;
  readonly version: number;
  readonly items: { matchId: string; note: string | null; state: string; tally: Tally }[];
  readonly link: { state: string; expiresAt: string | null };
  readonly marks: { name: string; mark: string; counts: boolean }[];
}
type Tally = { go: number; noGo: number; question: number };
interface Link {
  readonly shortlist: File;
  readonly token: string;
  readonly path: string;
  readonly expiresAt: string;
}
interface Shared {
  readonly language: string;
  readonly need: { title: string; description: string; owner: string; facts: { label: string; text: string }[] };
  readonly startups: {
    matchId: string;
    organisation: string;
    summary: string;
    for: { label: string; text: string }[];
    against: { text: string }[];
    note: string | null;
    tally: Tally;
  }[];
  readonly marks: { name: string; counts: boolean; text: string | null }[];
}
interface Problem {
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly { pointer: string; code: string }[];
}

let stack: Stack;
let network: Network;
let facilitator: Client;
let owner: Client;
let startup: Client;
let elsewhere: Client;
let nobody: Client;
let needId: string;
let otherNeedId: string;
let matches: MatchBody[];
let otherMatch: MatchBody;

async function publish(organisationId: string, over: Record<string, unknown>): Promise<string> {
  const draft = await owner.post<{ id: string; version: number }>('/api/v1/needs', {
    organisationId,
    language: 'fr',
    description: 'Repérer les défauts de tissage par caméra, en ligne, la nuit aussi.',
    ...over,
  });
  expect(draft.status, draft.text).toBe(201);
  const submitted = await owner.post<{ version: number }>(`/api/v1/needs/${draft.body.id}/submit`, { version: 1 });
  const approved = await facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
    version: submitted.body.version,
  });
  expect(approved.status, approved.text).toBe(200);
  return draft.body.id;
}

async function matchesOf(need: string, least: number): Promise<MatchBody[]> {
  return eventually(`${least} matches`, async () => {
    const page = await facilitator.get<{ items: MatchBody[] }>(`/api/v1/needs/${need}/matches`);
    return page.body.items.length >= least ? page.body.items : undefined;
  });
}

async function shortlistMatch(match: MatchBody): Promise<void> {
  const answer = await facilitator.post(`/api/v1/matches/${match.id}/shortlist`, { version: match.version });
  expect(answer.status, answer.text).toBe(200);
}

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  const ownerId = await network.organisation({
    name: 'Tissages Fictifs',
    sector: '13.20',
    size: 'ETI',
    site: { area: '59', commune: 'Roubaix', postalCode: '59100' },
  });
  const startupId = await network.organisation({
    name: 'Visiotex Fictif',
    roles: ['startup'],
    website: 'https://visiotex.example',
    phone: '0320998877',
    site: { area: '62', commune: 'Lens' },
  });
  owner = await network.person({ organisationIds: [ownerId] });
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  elsewhere = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
  startup = await network.person({ organisationIds: [startupId] });
  nobody = visitor(stack);
  await network.profile(startupId, { title: 'Vision industrielle', trl: 8, capacity: 2 });
  for (const name of ['Œil Fictif', 'Trame Fictive']) {
    const organisation = await network.organisation({ name, roles: ['startup'], site: { area: '69' } });
    await network.profile(organisation, { title: `Contrôle par ${name}`, trl: 4 });
  }
  needId = await publish(ownerId, {
    title: 'Contrôle visuel des tissus',
    trl: { minimum: 6 },
    budget: { minimum: 20_000, maximum: 50_000 },
    decisionMaker: 'Directrice industrielle',
    decisionDate: '2027-03-31',
    certificates: ['ISO 9001'],
    perimeter: { areas: ['59'], radiusKm: 80 },
    paidTrial: true,
  });
  otherNeedId = await publish(ownerId, { title: 'Contrôle visuel des bobines, une autre affaire' });
  matches = (await matchesOf(needId, 3)).slice(0, 3);
  otherMatch = (await matchesOf(otherNeedId, 1))[0] as MatchBody;
  for (const match of [...matches.slice(0, 2), otherMatch]) await shortlistMatch(match);
});
afterAll(() => stack?.stop());

async function makeFile(over: Record<string, unknown> = {}): Promise<File> {
  const answer = await facilitator.post<File>(`/api/v1/needs/${needId}/shortlists`, {
    items: [{ matchId: matches[0]?.id, note: 'Vus au salon.' }, { matchId: matches[1]?.id }],
    message: 'Comme convenu au téléphone.',
    ...over,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

async function share(file: Pick<File, 'id'>, version: number, days?: number): Promise<Link> {
  const answer = await facilitator.post<Link>(`/api/v1/shortlists/${file.id}/share`, {
    version,
    ...(days !== undefined && { days }),
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

const shared = (token: string) => `/api/v1/shared/shortlists/${token}`;

describe('the shortlist file', () => {
  it('is written of shortlisted matches, changed, listed and read by the need’s own side', async () => {
    const file = await makeFile();
    expect(file.items.map((item) => [item.matchId, item.note, item.state])).toEqual([
      [matches[0]?.id, 'Vus au salon.', 'shortlisted'],
      [matches[1]?.id, null, 'shortlisted'],
    ]);
    expect(file.link).toEqual({ state: 'none', expiresAt: null });
    const changed = await facilitator.patch<File>(`/api/v1/shortlists/${file.id}`, {
      version: 1,
      items: [{ matchId: matches[1]?.id, note: 'D’abord eux.' }],
    });
    expect(changed.status, changed.text).toBe(200);
    expect(changed.headers.get('etag')).toMatch(`"${file.id}.2.`);
    expect(changed.body).toMatchObject({ version: 2, message: 'Comme convenu au téléphone.', language: 'fr' });
    expect(changed.body.items.map((item) => item.note)).toEqual(['D’abord eux.']);
    for (const reader of [owner, facilitator]) {
      expect((await reader.get<File>(`/api/v1/shortlists/${file.id}`)).body.version).toBe(2);
      const list = await reader.get<{ items: File[] }>(`/api/v1/needs/${needId}/shortlists?limit=1`);
      expect(list.body.items.map((item) => item.id)).toEqual([file.id]);
    }
  });

  it('takes nothing but shortlisted matches of its need, each once, at most five', async () => {
    const ask = (items: unknown) => facilitator.post<Problem>(`/api/v1/needs/${needId}/shortlists`, { items });
    const first = { matchId: matches[0]?.id };
    const suggested = await ask([first, { matchId: matches[2]?.id }]);
    expect([suggested.status, suggested.body.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/items/1/matchId', code: 'not_shortlisted' },
    ]);
    expect((await ask([{ matchId: otherMatch.id }])).body.errors?.[0]?.pointer).toBe('/items/0/matchId');
    expect((await ask([{ matchId: v4() }])).body.errors?.[0]?.pointer).toBe('/items/0/matchId');
    for (const items of [[], [first, first], Array.from({ length: 6 }, () => ({ matchId: v4() })), 'x']) {
      expect((await ask(items)).body.errors?.[0]?.pointer).toBe('/items');
    }
    expect((await ask([{ ...first, note: 'x'.repeat(1_001) }])).body.errors?.[0]?.pointer).toBe('/items/0/note');
    const file = await makeFile();
    const stale = await facilitator.patch<Problem>(`/api/v1/shortlists/${file.id}`, { version: 9, message: null });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
  });

  it('is a PDF in the language of the file, with the frozen reasons', async () => {
    const file = await makeFile({ language: 'de' });
    const response = await fetch(`${stack.url}/api/v1/shortlists/${file.id}/pdf`, { headers: owner.headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).not.toMatch(/Fictif/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    expect(bytes.byteLength).toBeGreaterThan(10_000);
  });
});

describe('the link', () => {
  it('shows need, startups and reasons to who has no account, in the language of the file', async () => {
    const { token, path, expiresAt } = await share(await makeFile(), 1);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(path).toBe(`/shared/shortlists/${token}`);
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const answer = await nobody.get<Shared>(`${shared(token)}?lang=en`);
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
    expect(startups.map((one) => one.matchId)).toEqual([matches[0]?.id, matches[1]?.id]);
    for (const one of startups) {
      expect(one.summary).toContain(one.organisation);
      expect(one.for.length + one.against.length).toBeGreaterThan(0);
    }
    expect(startups[0]?.note).toBe('Vus au salon.');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  it('shows nothing else of the network: no ids but those to mark with, no telephone, no other need', async () => {
    const { token } = await share(await makeFile(), 1);
    const { text } = await nobody.get(shared(token));
    const ids = new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g));
    expect(ids).toEqual(new Set([matches[0]?.id, matches[1]?.id]));
    expect(text).not.toMatch(/0320998877|bobines|@tests\.example|Operator B|meanLogit|operatorId|referent/);
  });

  it('answers wrong, expired and revoked tokens alike', async () => {
    const file = await makeFile();
    const { token } = await share(file, 1);
    expect((await nobody.get(shared(token))).status).toBe(200);
    const renewed = await share(file, 2, 1);
    const expired = await share(await makeFile(), 1);
    await stack.db
      .updateTable('shortlists')
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .where('id', '=', expired.shortlist.id)
      .execute();
    const before = await nobody.get(shared(renewed.token));
    expect(before.status, before.text).toBe(200);
    const revoked = await facilitator.post<File>(`/api/v1/shortlists/${file.id}/revoke`, { version: 3 });
    expect(revoked.body.link.state).toBe('revoked');
    expect((await facilitator.post(`/api/v1/shortlists/${file.id}/revoke`, { version: 4 })).status).toBe(409);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const mark = { matchId: matches[0]?.id, mark: 'go', name: 'Ana' };
    for (const dead of [token, renewed.token, expired.token, wrong, 'x', '%00', 'a'.repeat(5_000)]) {
      for (const answer of [
        await nobody.get<Problem>(shared(dead)),
        await nobody.get<Problem>(`${shared(dead)}/pdf`),
        await nobody.post<Problem>(`${shared(dead)}/marks`, mark),
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
    expect((await owner.get<File>(`/api/v1/shortlists/${expired.shortlist.id}`)).body.link.state).toBe('expired');
    expect((await nobody.get(shared((await share(file, 4)).token))).status).toBe(200);
  });

  it('is kept as a digest, and stands in no log line and no event', async () => {
    const { token, shortlist } = await share(await makeFile(), 1);
    await nobody.get(shared(token));
    await nobody.get(`${shared(token)}/pdf`);
    await nobody.post(`${shared(token)}/marks`, { matchId: matches[0]?.id, mark: 'go', name: 'Zoé Zqname' });
    await nobody.post(`${shared(token)}/marks`, '{"broken');
    const row = await stack.db
      .selectFrom('shortlists')
      .selectAll()
      .where('id', '=', shortlist.id)
      .executeTakeFirstOrThrow();
    expect(row.tokenDigest).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
    const events = await stack.db.selectFrom('events').selectAll().where('needId', '=', needId).execute();
    expect(events.map((event) => event.kind)).toContain('shortlist.shared');
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${token}|Zqname`));
    await eventually('the log lines', async () =>
      stack.log.some((line) => line.includes('/shared/shortlists/:token/marks')) ? true : undefined,
    );
    expect(stack.log.join('\n')).not.toMatch(new RegExp(`${token}|Zqname`));
  });

  it('stands in its PDF, where colleagues can go on, and in no other', async () => {
    const { token, shortlist } = await share(await makeFile(), 1);
    const response = await fetch(`${stack.url}${shared(token)}/pdf`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const plain = await fetch(`${stack.url}/api/v1/shortlists/${shortlist.id}/pdf`, { headers: owner.headers });
    const read = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const [withLink, without] = await Promise.all([read(response), read(plain)]);
    // A cover and a page for each of the two startups.
    expect([withLink, without].map((text) => /\/Count (\d+)/.exec(text)?.[1])).toEqual(['3', '3']);
    expect(withLink).toContain(`${stack.url}/shared/shortlists/${token}#2`);
    expect(without).not.toContain('/shared/shortlists/');
  });
});

describe('marking without an account', () => {
  it('adds up: the last word of a name counts, the earlier ones stay', async () => {
    const { token, shortlist } = await share(await makeFile(), 1);
    const [first, second] = [matches[0]?.id, matches[1]?.id];
    const mark = (body: object) => nobody.post<Shared>(`${shared(token)}/marks`, body);
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
    const file = await owner.get<File>(`/api/v1/shortlists/${shortlist.id}`);
    expect(file.body.marks).toHaveLength(4);
    expect(file.body.items[0]?.tally).toEqual({ go: 0, noGo: 1, question: 1 });
    expect(file.body.version).toBe(shortlist.version);
  });

  it('reaches the facilitator and the owner on the event stream, and no startup', async () => {
    const readers = await Promise.all([facilitator, owner, startup, elsewhere].map((one) => readEvents(stack, one)));
    const { token } = await share(await makeFile(), 1);
    await nobody.post(`${shared(token)}/marks`, { matchId: matches[0]?.id, mark: 'go', name: 'Ana' });
    const told = (index: number) => readers[index]?.events.find((event) => event.name === 'shortlist.marked');
    const atFacilitator = await eventually('the mark', async () => told(0));
    expect(atFacilitator.data).toMatchObject({ needId, matchId: matches[0]?.id, payload: { mark: 'go' } });
    expect((await eventually('the mark at the owner’s', async () => told(1))).data).toMatchObject({ needId });
    expect([told(2), told(3)]).toEqual([undefined, undefined]);
    expect(readers[2]?.raw()).not.toContain('shortlist.');
    await Promise.all(readers.map((reader) => reader.close()));
  });

  it('refuses what is no mark', async () => {
    const { token } = await share(await makeFile(), 1);
    const ask = async (over: object) => {
      const body = { matchId: matches[0]?.id, mark: 'go', name: 'Ana', ...over };
      const answer = await nobody.post<Problem>(`${shared(token)}/marks`, body);
      return [answer.status, answer.body.errors?.[0]?.pointer];
    };
    expect(await ask({ mark: 'perhaps' })).toEqual([400, '/mark']);
    expect(await ask({ mark: 'question' })).toEqual([400, '/text']);
    expect(await ask({ text: 'x'.repeat(2_001) })).toEqual([400, '/text']);
    expect(await ask({ name: '  ' })).toEqual([400, '/name']);
    expect(await ask({ name: 'a\u0000b' })).toEqual([400, '/name']);
    expect(await ask({ matchId: matches[2]?.id })).toEqual([400, '/matchId']);
    expect(await ask({ matchId: otherMatch.id })).toEqual([400, '/matchId']);
    expect(await ask({ needId })).toEqual([400, '/']);
    expect((await nobody.get<Shared>(shared(token))).body.marks).toEqual([]);
  });

  it('ends at 200 marks, also when many come at once', async () => {
    const { token, shortlist } = await share(await makeFile(), 1);
    const rows = Array.from({ length: 197 }, (_, index) => ({
      id: v4(),
      shortlistId: shortlist.id,
      matchId: matches[0]?.id ?? '',
      mark: 'go' as const,
      name: `N${index}`,
      at: new Date(),
    }));
    await stack.db.insertInto('shortlistMarks').values(rows).execute();
    const body = { matchId: matches[0]?.id, mark: 'go', name: 'Ana' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => nobody.post<Problem>(`${shared(token)}/marks`, body)),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 200, 200, 409, 409, 409]);
    expect((await nobody.get<Shared>(shared(token))).body.marks).toHaveLength(200);
  });

  it('is not done by reading', async () => {
    const { token, shortlist } = await share(await makeFile(), 1);
    const count = async () =>
      (await stack.db.selectFrom('events').select('seq').where('needId', '=', needId).execute()).length;
    const before = await count();
    for (const path of ['', '/pdf', '/marks', '?mark=go']) await nobody.get(`${shared(token)}${path}`);
    await fetch(`${stack.url}${shared(token)}`, { method: 'HEAD' });
    expect(await count()).toBe(before);
    expect((await owner.get<File>(`/api/v1/shortlists/${shortlist.id}`)).body.marks).toEqual([]);
  });
});

describe('who may', () => {
  it('write: the facilitators of the operator; read: the owner too; nobody else knows of it', async () => {
    const file = await makeFile();
    const items = [{ matchId: matches[0]?.id }];
    const writes: [string, string, object][] = [
      ['POST', `/api/v1/needs/${needId}/shortlists`, { items }],
      ['PATCH', `/api/v1/shortlists/${file.id}`, { version: 1, message: 'x' }],
      ['POST', `/api/v1/shortlists/${file.id}/share`, { version: 1 }],
      ['POST', `/api/v1/shortlists/${file.id}/revoke`, { version: 1 }],
    ];
    const reads = [
      `/api/v1/needs/${needId}/shortlists`,
      `/api/v1/shortlists/${file.id}`,
      `/api/v1/shortlists/${file.id}/pdf`,
    ];
    for (const [method, path, body] of writes) {
      expect((await owner.call(method, path, body)).status, `owner ${path}`).toBe(403);
      for (const client of [startup, elsewhere]) expect((await client.call(method, path, body)).status, path).toBe(404);
      expect((await nobody.call(method, path, body)).status, path).toBe(401);
    }
    for (const path of reads) {
      for (const client of [startup, elsewhere]) expect((await client.get(path)).status, path).toBe(404);
      expect((await nobody.get(path)).status, path).toBe(401);
    }
    expect((await facilitator.get(`/api/v1/shortlists/${v4()}`)).status).toBe(404);
  });

  it('not share what a facilitator has set aside since', async () => {
    const file = await makeFile();
    const present = await facilitator.get<MatchBody>(`/api/v1/matches/${matches[1]?.id}`);
    await facilitator.post(`/api/v1/matches/${present.body.id}/dismiss`, {
      version: present.body.version,
      reason: 'off_topic',
    });
    const refused = await facilitator.post<Problem>(`/api/v1/shortlists/${file.id}/share`, { version: 1 });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/items/1/matchId']);
    const read = await facilitator.get<File>(`/api/v1/shortlists/${file.id}`);
    expect(read.body.items[1]?.state).toBe('dismissed');
  });
});
