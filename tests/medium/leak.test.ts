import { EXPORT_KINDS } from '@navette/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { type EventReader, readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { inTurns } from '../support/in-turns.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * The promise that makes people post. Two needs of one owner bear a marker in every field; every operation of the
 * OpenAPI document is called by every actor with every id that exists, rightly and wrongly; whatever comes back, on the
 * stream and in the log too, is searched for markers that the reader may not know.
 */
const TEXT = 'décelage de ratés de tricotage sous la lampe';
const OWNER_MARKERS = ['zqOwnerName', 'zqCommune', 'zq59123', 'zqwebsite', 'zqNumber', '50.712345', '3.198765'];
/** Numbers long enough that no random id holds them by chance. */
const SECRET_MARKERS = ['zqSecretTitle', 'zqSecretText', 'zqDecider', 'zqCertificate', '414174143', '232323237'];
const CARD_ONLY_MARKERS = ['zqCardTitle', 'zqCardText'];
/** What an operator keeps for itself: contacts, activities, notes on introductions, files that came in. */
const OPERATOR_MARKERS = [
  'zqContactName',
  'zqcontact@',
  'zqActivityText',
  'zqNextAction',
  'zqIntroductionNote',
  'zqFileName',
  'zqImportedLabel',
];

let stack: Stack;
let network: Network;
const actors: Record<string, Client> = {};
const streams: Record<string, EventReader> = {};
const heard: Record<string, string[]> = {};
let ids: Record<
  | 'owner'
  | 'startup'
  | 'third'
  | 'profile'
  | 'thirdProfile'
  | 'anonymous'
  | 'restricted'
  | 'match'
  | 'cardMatch'
  | 'introduction'
  | 'import',
  string
>;

interface NeedBody {
  readonly id: string;
  readonly version: number;
}

async function publish(owner: Client, facilitator: Client, need: Record<string, unknown>): Promise<string> {
  const draft = await owner.post<NeedBody>('/api/v1/needs', need);
  expect(draft.status, draft.text).toBe(201);
  const submitted = await owner.post<NeedBody>(`/api/v1/needs/${draft.body.id}/submit`, {
    version: draft.body.version,
  });
  const published = await facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
    version: submitted.body.version,
  });
  expect(published.status, published.text).toBe(200);
  return draft.body.id;
}

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  const owner = await network.organisation({
    name: 'zqOwnerName SA',
    country: 'FR',
    register: 'SIREN',
    number: 'zqNumber',
    size: 'ETI',
    sector: '13.91',
    website: 'https://zqwebsite.example',
    site: { commune: 'zqCommune', postalCode: 'zq59123', area: '59', lat: 50.712345, lon: 3.198765 },
  });
  const startup = await network.organisation({ name: 'Startup', roles: ['startup'], site: { area: '62' } });
  const third = await network.organisation({ name: 'Tierce', roles: ['startup'], site: { area: '69' } });
  const profile = await network.profile(startup, {
    title: 'Caméras',
    description: `Nous faisons du ${TEXT}, par caméra.`,
  });
  const thirdProfile = await network.profile(third, {
    title: 'Fours',
    description: 'Fours de boulangerie, cuisson au feu de bois.',
  });
  Object.assign(actors, {
    visitor: visitor(stack),
    stranger: await network.person({}),
    startup: await network.person({ organisationIds: [startup] }),
    third: await network.person({ organisationIds: [third] }),
    elsewhere: await network.person({ role: 'facilitator', operatorId: network.otherOperatorId }),
    owner: await network.person({ organisationIds: [owner] }),
    facilitator: await network.person({ role: 'facilitator', operatorId: network.operatorId }),
    admin: await network.person({ role: 'admin' }),
  });
  for (const [name, client] of Object.entries(actors)) {
    heard[name] = [];
    if (name !== 'visitor') streams[name] = await readEvents(stack, client);
  }
  const common = { organisationId: owner, language: 'fr', trl: { minimum: 6 }, decisionDate: '2027-03-01' };
  const anonymous = await publish(actors.owner as Client, actors.facilitator as Client, {
    ...common,
    visibility: 'anonymous',
    title: `zqSecretTitle : ${TEXT}`,
    description: `zqSecretText. ${TEXT} dans notre atelier.`,
    decisionMaker: 'zqDecider',
    certificates: [],
    perimeter: { areas: ['59', '62'], radiusKm: 80 },
    budget: { minimum: 232_323_237, maximum: 414_174_143 },
  });
  const restricted = await publish(actors.owner as Client, actors.facilitator as Client, {
    ...common,
    visibility: 'restricted',
    title: `zqCardTitle : ${TEXT}`,
    description: `zqCardText. ${TEXT} une seconde fois.`,
    decisionMaker: 'zqDecider',
    budget: { minimum: 232_323_237, maximum: 414_174_143 },
  });
  const matchOf = (need: string) =>
    eventually(`a match of ${need} with the startup`, async () => {
      const list = await actors.facilitator?.get<{ items: { id: string; profile: { id: string } }[] }>(
        `/api/v1/needs/${need}/matches`,
      );
      return list?.body.items?.find((match) => match.profile.id === profile)?.id;
    });
  ids = {
    owner,
    startup,
    third,
    profile,
    thirdProfile,
    anonymous,
    restricted,
    match: await matchOf(anonymous),
    cardMatch: await matchOf(restricted),
    ...(await keepForTheOperator({ owner, anonymous, profile })),
  };
});

/** Puts a marker into everything that belongs to the facilitating operator alone. */
async function keepForTheOperator(known: { owner: string; anonymous: string; profile: string }) {
  const facilitator = actors.facilitator as Client;
  const made = async (path: string, body: object) => {
    const answer = await facilitator.post<{ id: string }>(path, body);
    expect(answer.status, answer.text).toBe(201);
    return answer.body.id;
  };
  await made('/api/v1/contacts', {
    organisationId: known.owner,
    name: 'zqContactName',
    email: 'zqcontact@zqwebsite.example',
  });
  const introduction = await made('/api/v1/introductions', {
    needId: known.anonymous,
    profileId: known.profile,
    steps: [{ state: 'proposed' }],
    note: 'zqIntroductionNote',
  });
  await made('/api/v1/activities', {
    kind: 'call',
    text: 'zqActivityText',
    nextAction: 'zqNextAction',
    introductionId: introduction,
  });
  const sent = await fetch(`${stack.url}/api/v1/imports?kind=organisations&fileName=zqFileName.csv&dryRun=true`, {
    method: 'POST',
    headers: { ...facilitator.headers, 'content-type': 'text/csv' },
    body: 'Nom;Ville\nzqImportedLabel;Lille\n',
  });
  const taken = (await sent.json()) as { id: string };
  expect(sent.status).toBe(201);
  return { introduction, import: taken.id };
}

afterAll(async () => {
  await Promise.all(Object.values(streams).map((stream) => stream.close()));
  await stack?.stop();
});

interface Operation {
  readonly method: string;
  readonly path: string;
}

async function operations(): Promise<Operation[]> {
  const document = await visitor(stack).get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json');
  return Object.entries(document.body.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => ['get', 'post', 'patch', 'put', 'delete'].includes(method))
      // The stream is read all along; signing out would make visitors of those who ask.
      .filter(() => !path.endsWith('/events') && !path.endsWith('/sign-out'))
      .map((method) => ({ method: method.toUpperCase(), path })),
  );
}

/** Every way to fill the ids of a path from what exists. */
function filled(path: string): string[] {
  const all = [...Object.values(ids), '00000000-0000-4000-8000-000000000000'];
  if (!path.includes('{')) return [path];
  if (path.includes('{kind}')) return [...EXPORT_KINDS, 'zq'].map((kind) => path.replace('{kind}', kind));
  if (path.includes('{name}')) return [path.replace('{name}', 'zq')];
  if (path.includes('{number}')) return ['732829320', 'zq'].map((number) => path.replace('{number}', number));
  if (path.includes('{token}')) return [path.replace('{token}', 'A'.repeat(43))];
  return all.flatMap((id) => {
    const once = path.replace('{id}', id);
    if (!once.includes('{profileId}')) return [once];
    return [ids.profile, ids.thirdProfile].map((profileId) => once.replace('{profileId}', profileId));
  });
}

const QUERIES = [
  '',
  '?limit=100',
  '?q=zq',
  '?q=zqOwnerName',
  '?q=tricotage',
  '?state=published',
  '?lang=en',
  '?limit=zq',
];
const BODIES: readonly unknown[] = [
  '{"broken',
  [],
  { version: 1, title: 5 },
  { version: 999, reason: 'other', text: 'x' },
];

async function ask(name: string): Promise<void> {
  const client = actors[name] as Client;
  const writes = !['owner', 'facilitator', 'admin'].includes(name);
  const requests = (await operations()).flatMap(({ method, path }) =>
    filled(path).flatMap((address) => {
      const variants =
        method === 'GET'
          ? [...QUERIES, `?cursor=${ids.anonymous}`, `?cursor=${ids.match}`, `?cursor=${ids.owner}`].map((query) => ({
              target: address + query,
              body: undefined as unknown,
            }))
          : writes
            ? BODIES.map((body) => ({ target: address, body }))
            : [];
      const wide = path.includes('{id}') ? variants.slice(0, method === 'GET' ? 1 : 2) : variants;
      // The register of companies is nobody's here: that it does not answer is an answer.
      const allowed = path.includes('/registers/') || path.endsWith('/fill-from-register') ? 504 : 500;
      return wide.map((variant) => ({ method, allowed, ...variant }));
    }),
  );
  await inTurns(requests, 8, async ({ method, target, body, allowed }) => {
    const answer = await client.call(method, target, body);
    expect(answer.status, `${name} ${method} ${target}: ${answer.text}`).toBeLessThan(allowed);
    heard[name]?.push(`${method} ${target} → ${answer.status} ${answer.text} ${JSON.stringify([...answer.headers])}`);
  });
}

/** What was heard, less what the asker said itself: an address or a body that it sent comes back in nothing but its own line. */
function told(name: string): string[] {
  return [...(heard[name] ?? []).map((line) => line.slice(line.indexOf(' → '))), streams[name]?.raw() ?? ''];
}

function leaks(name: string, markers: readonly string[]): string[] {
  return told(name).flatMap((line) =>
    markers.filter((marker) => line.includes(marker)).map((marker) => `${marker} in ${line.slice(0, 300)}`),
  );
}

describe('the leak test', () => {
  it('asks every operation as everybody, and no answer is a failure of ours', async () => {
    for (const name of Object.keys(actors)) await ask(name);
    expect((heard.startup ?? []).length).toBeGreaterThan(200);
  }, 240_000);

  it('can fail: the owner’s side does see every marker', () => {
    for (const name of ['owner', 'facilitator', 'admin']) {
      for (const marker of [
        ...OWNER_MARKERS.slice(0, 1),
        'zqSecretTitle',
        'zqSecretText',
        'zqCardText',
        'zqDecider',
        '414174143',
      ]) {
        expect(
          told(name).some((line) => line.includes(marker)),
          `${name} should see ${marker}`,
        ).toBe(true);
      }
    }
    for (const marker of OPERATOR_MARKERS) {
      expect(
        told('facilitator').some((line) => line.includes(marker)),
        `facilitator should see ${marker}`,
      ).toBe(true);
    }
    expect(told('startup').some((line) => line.includes('zqCardText'))).toBe(true);
    expect(streams.startup?.events.some((event) => event.name === 'match.suggested')).toBe(true);
  });

  it.each(['visitor', 'stranger', 'third'])('tells a %s no marker at all', (name) => {
    expect(leaks(name, [...OWNER_MARKERS, ...SECRET_MARKERS, ...CARD_ONLY_MARKERS])).toEqual([]);
  });

  it.each(['visitor', 'stranger', 'third', 'startup', 'elsewhere', 'owner'])(
    'tells a %s nothing that the operator keeps for itself',
    (name) => {
      expect(leaks(name, OPERATOR_MARKERS)).toEqual([]);
    },
  );

  it('tells a facilitator of another operator nothing of the needs', () => {
    expect(leaks('elsewhere', [...SECRET_MARKERS, ...CARD_ONLY_MARKERS])).toEqual([]);
  });

  it('tells the matched startup nothing of the owner, and of the anonymous need no word and no exact number', () => {
    expect(leaks('startup', [...OWNER_MARKERS, ...SECRET_MARKERS])).toEqual([]);
  });

  it('gives a startup no organisation id but its own, and no moment in time', () => {
    const lines = told('startup').filter((line) => line.includes(ids.anonymous) || line.includes(ids.restricted));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const body = line.replace(/\["date","[^"]*"\]/, '');
      expect(body).not.toContain(ids.owner);
      expect(body).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
      expect(body).not.toMatch(
        /"(createdAt|updatedAt|publishedAt|matchedAt|at|referentId|authorId|operatorId|organisationId)"/,
      );
    }
  });

  it('ties the two needs of one owner together by no id', async () => {
    const startup = actors.startup as Client;
    const [one, other] = await Promise.all(
      [ids.anonymous, ids.restricted].map(async (id) => (await startup.get(`/api/v1/needs/${id}`)).text),
    );
    const uuids = (text: string | undefined) => new Set(text?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
    expect([...uuids(one)].filter((id) => uuids(other).has(id))).toEqual([]);
  });

  it('gives ids to a startup that tell no time', () => {
    const seen = told('startup').join('\n');
    for (const id of [ids.anonymous, ids.restricted, ids.match]) {
      expect(seen).toContain(id);
      expect(id[14], `${id} is of version 4`).toBe('4');
    }
  });

  it('logs no marker', () => {
    const log = stack.log.join('\n');
    expect(log).toContain('"msg":"request"');
    for (const marker of [...OWNER_MARKERS, ...SECRET_MARKERS, ...CARD_ONLY_MARKERS, ...OPERATOR_MARKERS])
      expect(log, marker).not.toContain(marker);
  });

  it('closes a dismissed match to the startup, as if it had never been', async () => {
    const facilitator = actors.facilitator as Client;
    const match = await facilitator.get<{ version: number }>(`/api/v1/matches/${ids.match}`);
    const dismissed = await facilitator.post(`/api/v1/matches/${ids.match}/dismiss`, {
      version: match.body.version,
      reason: 'off_topic',
    });
    expect(dismissed.status, dismissed.text).toBe(200);
    const startup = actors.startup as Client;
    const unknown = await startup.get<{ requestId: string }>('/api/v1/matches/00000000-0000-4000-8000-000000000000');
    for (const path of [`/api/v1/matches/${ids.match}`, `/api/v1/needs/${ids.anonymous}`]) {
      const answer = await startup.get<{ requestId: string }>(path);
      expect(answer.status).toBe(404);
      expect({ ...answer.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
    const told = await eventually('the closing on the stream', async () =>
      streams.startup?.events.find((event) => event.name === 'match.closed'),
    );
    expect(JSON.stringify(told.data)).not.toMatch(/off_topic|dismiss/);
  });
});
