import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { crawl, found, type Heard, type Ids, type Operation, operationsOf } from '../support/crawl.ts';
import { type EventReader, readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { type ReceivedMail, startMailServer, type TestMailServer, tokenIn } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { PICTURE } from '../support/policy-scene.ts';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * What each stage of an introduction tells, and to whom. One startup goes from teaser to names, another stays at the
 * teaser; after each step both read all that they can, by account, by link and by mail, and what they read is searched.
 */
const TEXT = 'décelage de ratés de tricotage sous la lampe';
/** From the undertaking on. */
const CARD = ['zqSecretTitle', 'zqSecretText'];
/** From the choice on. */
const NAMES = [
  'zqOwnerName',
  'zqOdile',
  'zqodile@zqowner.example',
  'zqowner.example',
  'zqTown',
  '0 99 11 22 33',
].concat([
  // One name alone, of who is written to and of somebody whom another operator knows there.
  'zqodile',
  'Patronne',
  'zqCousine',
]);
/** Files of the need are called nothing before names. */
const FILES = ['zqCardFile', 'zqAllFile'];
/** What the two sides say and do after names. */
const AFTER = ['zqMeeting', 'zqOutcome', 'zqSignatory', 'zqEvidence', 'zqThread'];
/** What no startup is ever told. */
const NEVER = ['zqDecider', 'zqVeto', 'zqNote', 'zqActivity', 'zqImported', '50.712345', '3.198765'];
/** What a startup is not told of another; nor is anybody but those who work for the network. */
/** Exact amounts, where a startup is told a band. */
const EXACT = ['414174143', '232323237'];
const OF_YES = ['zqYesName', 'zqYann', 'zqyann@'];
const OF_NO = ['zqNoName', 'zqNora', 'zqnora@'];

let stack: Stack;
let post: TestMailServer;
let network: Network;
let operations: readonly Operation[];
let facilitator: Client;
let ids: Ids;
const made: Record<'owner' | 'yes' | 'no' | 'need' | 'yesIntroduction' | 'noIntroduction', string> = {
  owner: '',
  yes: '',
  no: '',
  need: '',
  yesIntroduction: '',
  noIntroduction: '',
};
const accounts: Record<string, Client> = {};
const addresses: Record<string, string[]> = {};
const streams: Record<string, EventReader> = {};
const tokens: Record<string, string> = {};
const nobody = () => visitor(stack);

interface Body {
  readonly id: string;
  readonly version: number;
}

async function done(client: Client, path: string, body: object): Promise<Body> {
  const answer = await client.post<Body>(path, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

/** Somebody with an account, whose mail address is known. */
async function account(name: string, who: Parameters<Network['person']>[0]): Promise<void> {
  const client = await network.person(who);
  accounts[name] = client;
  addresses[name] = [...(addresses[name] ?? []), (await client.get<{ email: string }>('/api/v1/me')).body.email];
  streams[name] = await readEvents(stack, client);
}

function mailsTo(name: string): Heard[] {
  return post.received
    .filter((mail) => addresses[name]?.includes(mail.to))
    .map((mail) => ({ asked: `mail to ${mail.to}: ${mail.subject}`, answer: wholeOf(mail) }));
}

function wholeOf(mail: ReceivedMail): string {
  const headers = [...mail.headers].filter(([key]) => key !== 'to').map(([key, value]) => `${key}: ${value}`);
  return [...headers, mail.subject, mail.text, mail.html, ...mail.calendar].join('\n');
}

/** All that somebody can come to know now: by account, on the stream, by mail, by the link that they hold. */
async function told(name: 'yes' | 'no', options: { readonly writes?: boolean } = {}): Promise<Heard[]> {
  const byAccount = await crawl(operations, accounts[name] as Client, ids, options);
  const token = tokens[name] ?? '';
  const byLink = await Promise.all(
    [
      `/api/v1/links/${token}`,
      `/api/v1/links/${token}?lang=en`,
      `/api/v1/shared/shortlists/${token}`,
      `/api/v1/shared/shortlists/${token}/pdf`,
      `/api/unsubscribe/${token}`,
    ].map(async (path) => {
      const { status, text } = await nobody().get(path);
      return { asked: path, answer: `${status} ${text}` };
    }),
  );
  const byStream = { asked: 'the stream', answer: streams[name]?.raw() ?? '' };
  return [...byAccount, ...byLink, byStream, ...mailsTo(name)];
}

beforeAll(async () => {
  post = await startMailServer();
  stack = await startStack({ smtpUrl: post.url });
  network = await createNetwork(stack);
  operations = await operationsOf(stack);
  await account('facilitator', { role: 'facilitator', operatorId: network.operatorId });
  await account('elsewhere', { role: 'facilitator', operatorId: network.otherOperatorId });
  await account('stranger', {});
  facilitator = accounts.facilitator as Client;
  made.owner = await network.organisation({
    name: 'zqOwnerName SA',
    size: 'ETI',
    sector: '13.91',
    website: 'https://zqowner.example',
    site: { commune: 'zqTown', postalCode: '59123', area: '59', lat: 50.712345, lon: 3.198765 },
  });
  made.yes = await network.organisation({ name: 'zqYesName', roles: ['startup'], site: { area: '62' } });
  made.no = await network.organisation({ name: 'zqNoName', roles: ['startup'], site: { area: '59' } });
  const profiles = [
    await network.profile(made.yes, { title: 'Caméras', description: `Nous faisons du ${TEXT}.`, capacity: 3 }),
    await network.profile(made.no, { title: 'Lampes', description: `Le ${TEXT}, c’est nous.`, capacity: 3 }),
  ];
  addresses.yes = ['zqyann@startup.example'];
  addresses.no = ['zqnora@startup.example'];
  addresses.owner = ['zqodile@zqowner.example'];
  await done(accounts.elsewhere as Client, '/api/v1/contacts', {
    organisationId: made.owner,
    name: 'zqCousine Lointaine',
  });
  await done(facilitator, '/api/v1/contacts', {
    organisationId: made.owner,
    name: 'zqOdile Patronne',
    email: 'zqodile@zqowner.example',
    phone: '+33 3 20 99 11 22 33',
  });
  await done(facilitator, '/api/v1/contacts', {
    organisationId: made.yes,
    name: 'zqYann',
    email: 'zqyann@startup.example',
  });
  await done(facilitator, '/api/v1/contacts', {
    organisationId: made.no,
    name: 'zqNora',
    email: 'zqnora@startup.example',
  });
  await publish();
  const matches = await Promise.all(profiles.map(matchOf));
  for (const [n, name] of (['yes', 'no'] as const).entries()) {
    const match = matches[n] as Body;
    await done(facilitator, `/api/v1/matches/${match.id}/shortlist`, { version: match.version });
    made[`${name}Introduction`] = (await done(facilitator, `/api/v1/matches/${match.id}/propose`, {})).id;
    tokens[name] = tokenIn(await post.mailTo(addresses[name]?.[0] ?? ''));
  }
  await done(facilitator, '/api/v1/activities', {
    kind: 'call',
    text: 'zqActivity',
    introductionId: made.yesIntroduction,
  });
  const shortlist = await done(facilitator, `/api/v1/needs/${made.need}/shortlists`, {
    items: matches.map((match) => ({ matchId: match.id, note: 'zqNote' })),
  });
  await account('yes', { organisationIds: [made.yes] });
  await account('no', { organisationIds: [made.no] });
  await account('owner', { organisationIds: [made.owner] });
  const files = [
    await attached(facilitator, `/needs/${made.need}/attachments?fileName=zqCardFile.png&stage=card`),
    await attached(facilitator, `/needs/${made.need}/attachments?fileName=zqAllFile.png&stage=all`),
  ];
  const clocks = await facilitator.get<{ items: Body[] }>(`/api/v1/clocks?needId=${made.need}`);
  ids = {
    need: [made.need],
    match: matches.map(({ id }) => id),
    introduction: [made.yesIntroduction, made.noIntroduction],
    shortlist: [shortlist.id],
    profile: profiles,
    organisation: [made.owner, made.yes, made.no],
    startup: [made.yes, made.no],
    attachment: files,
    clock: clocks.body.items.map(({ id }) => id),
    anything: ['00000000-0000-4000-8000-000000000000'],
    token: ['A'.repeat(54), '..%2f..%2fadmin'],
  };
});

async function publish(): Promise<void> {
  const draft = await done(facilitator, '/api/v1/needs', {
    organisationId: made.owner,
    title: `zqSecretTitle : ${TEXT}`,
    description: `zqSecretText. ${TEXT} dans notre atelier.`,
    language: 'fr',
    decisionMaker: 'zqDecider',
    budget: { minimum: 232_323_237, maximum: 414_174_143 },
  });
  made.need = draft.id;
  await done(facilitator, `/api/v1/needs/${draft.id}/vetoes`, { name: 'zqVeto & Fils' });
  await done(facilitator, `/api/v1/needs/${draft.id}/submit`, {
    version: draft.version,
    askOwner: { name: 'zqOdile Patronne', email: 'zqodile@zqowner.example', language: 'fr' },
  });
  tokens.approve = tokenIn(await post.mailTo('zqodile@zqowner.example'));
  const { need } = (await nobody().get<{ need: Body }>(`/api/v1/links/${tokens.approve}`)).body;
  await done(nobody(), `/api/v1/links/${tokens.approve}`, { answer: 'approve', version: need.version });
}

async function attached(client: Client, path: string): Promise<string> {
  const answer = await fetch(`${stack.url}/api/v1${path}`, {
    method: 'POST',
    headers: { ...client.headers, 'content-type': 'application/octet-stream' },
    body: PICTURE,
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as Body).id;
}

async function matchOf(profile: string): Promise<Body> {
  return eventually(`a match with ${profile}`, async () => {
    const list = await facilitator.get<{ items: (Body & { profile: { id: string } })[] }>(
      `/api/v1/needs/${made.need}/matches`,
    );
    return list.body.items?.find((match) => match.profile.id === profile);
  });
}

afterAll(async () => {
  await Promise.all(Object.values(streams).map((stream) => stream.close()));
  await stack?.stop();
  await post?.close();
});

describe('what a startup is told, step by step', () => {
  it('asked: the teaser, and no word of the text, by page, stream, link and mail', async () => {
    const [yes, no] = [await told('yes'), await told('no')];
    expect(found(yes, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_NO])).toEqual([]);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
    expect(found(yes, [made.owner, ...FILES, ...(ids.attachment ?? [])])).toEqual([]);
    expect(found(no, FILES)).toEqual([]);
    expect(found(yes, ['"stage":"teaser"']).length, 'can fail: the teaser is read').toBeGreaterThan(3);
  }, 120_000);

  it('interested, under the undertaking: the card, and still no name; the other nothing more', async () => {
    const { undertaking } = (await nobody().get<{ undertaking: { version: string } }>(`/api/v1/links/${tokens.yes}`))
      .body;
    await done(nobody(), `/api/v1/links/${tokens.yes}`, {
      answer: 'interested',
      undertaking: { version: undertaking.version },
    });
    await post.mailTo('zqodile@zqowner.example', 'intéressée');
    const thread = `/api/v1/introductions/${made.yesIntroduction}/messages`;
    await done(accounts.yes as Client, thread, { text: 'Quelle cadence ? zqThread' });
    await done(accounts.owner as Client, thread, {
      text: 'zqThread. zqOdile Patronne, de zqOwnerName à zqTown (59123) : zqodile@zqowner.example, https://zqowner.example/a, 03 20 99 11 22. Demandez zqodile, ou zqCousine. Patronne',
    });
    const [yes, no] = [await told('yes'), await told('no')];
    expect(found(yes, [...NAMES, ...FILES, ...NEVER, ...OF_NO, made.owner, '03 20 99 11 22'])).toEqual([]);
    expect(found(yes, [ids.attachment?.[0] ?? '']).length, 'can fail: the file of the card').toBeGreaterThan(0);
    expect(found(yes, [ids.attachment?.[1] ?? ''])).toEqual([]);
    expect(found(yes, ['zqThread']).length, 'can fail: the thread').toBeGreaterThan(0);
    expect(found(no, [...FILES, 'zqThread'])).toEqual([]);
    for (const word of CARD) expect(found(yes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
  }, 120_000);

  it('chosen: names and contacts; the other still nothing more', async () => {
    tokens.choose = tokenIn(await post.mailTo('zqodile@zqowner.example', 'intéressée'));
    await done(nobody(), `/api/v1/links/${tokens.choose}`, {
      answer: 'choose',
      choices: [{ introductionId: made.yesIntroduction, answer: 'chosen' }],
    });
    await eventually('a mail with the names', async () =>
      found(mailsTo('yes'), ['zqOwnerName']).length > 0 ? true : undefined,
    );
    const [yes, no] = [await told('yes'), await told('no', { writes: true })];
    for (const word of [...CARD, 'zqOwnerName', 'zqOdile', 'zqodile@zqowner.example'])
      expect(found(yes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(yes, [...NEVER, ...OF_NO])).toEqual([]);
    expect(found(no, [...CARD, ...EXACT, ...NAMES, ...NEVER, ...OF_YES, made.owner])).toEqual([]);
  }, 120_000);

  it('afterwards: what the two sides do is theirs, in all that it leads to', async () => {
    const [owner, yes] = [accounts.owner as Client, accounts.yes as Client];
    const under = `/introductions/${made.yesIntroduction}`;
    const evidence = await attached(yes, `${under}/attachments?fileName=zqEvidence.png&purpose=evidence`);
    const outcome = await done(owner, `/api/v1${under}/outcomes`, {
      kind: 'quote',
      amount: 1_000,
      note: 'zqOutcome',
      evidenceId: evidence,
    });
    await done(owner, `/api/v1${under}/ndas`, {
      signatories: [
        { name: 'zqSignatory', organisation: 'zqOwnerName SA' },
        { name: 'zqYann', organisation: 'zqYesName' },
      ],
      signedOn: '2026-01-05',
    });
    const meeting = await done(facilitator, `/api/v1${under}/meetings`, {
      startsAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
      endsAt: new Date(Date.now() + 3 * 86_400_000 + 3_600_000).toISOString(),
      timeZone: 'Europe/Paris',
      summary: 'zqMeeting',
    });
    await eventually('the invitation', async () =>
      found(mailsTo('yes'), ['zqMeeting']).length > 0 ? true : undefined,
    );
    ids = {
      ...ids,
      outcome: [outcome.id],
      meeting: [meeting.id],
      attachment: [...(ids.attachment ?? []), evidence],
    };
    const [heardByYes, heardByNo] = [await told('yes'), await told('no')];
    for (const word of [...AFTER, ...FILES])
      expect(found(heardByYes, [word]).length, `can fail: ${word}`).toBeGreaterThan(0);
    expect(found(heardByYes, [...NEVER, ...OF_NO])).toEqual([]);
    expect(found(heardByNo, [...AFTER, ...FILES, ...CARD, ...NAMES, ...NEVER, ...OF_YES])).toEqual([]);
  }, 120_000);

  it('tells visitors, strangers and other operators nothing at any time', async () => {
    for (const name of ['visitor', 'stranger', 'elsewhere']) {
      const client = accounts[name] ?? nobody();
      const heard = [...(await crawl(operations, client, ids, { writes: true })), ...mailsTo(name)];
      heard.push({ asked: 'the stream', answer: streams[name]?.raw() ?? '' });
      const directory = name === 'elsewhere' ? [] : ['zqOwnerName', ...OF_YES, ...OF_NO];
      expect(
        found(heard, [
          ...CARD,
          ...EXACT,
          ...AFTER,
          ...FILES,
          'zqOdile',
          'zqodile@',
          ...NEVER.slice(0, 5),
          ...directory,
        ]),
      ).toEqual([]);
    }
  }, 120_000);

  it('tells the owner what the operator keeps for itself in no way', async () => {
    const heard = [...(await crawl(operations, accounts.owner as Client, ids)), ...mailsTo('owner')];
    expect(found(heard, ['zqActivity'])).toEqual([]);
    expect(found(heard, ['zqSecretText']).length, 'can fail').toBeGreaterThan(0);
    expect(found(heard, ['zqVeto']).length, 'can fail: the veto is the owner’s').toBeGreaterThan(0);
    expect(found(await crawl(operations, facilitator, ids), ['zqActivity']).length, 'can fail').toBeGreaterThan(0);
  }, 120_000);

  it('notes in the disclosures what was shown, and of the second startup nothing but the teaser', async () => {
    const list = await (accounts.owner as Client).get<{
      items: { stage: string; organisation?: { id: string; name: string } }[];
    }>(`/api/v1/needs/${made.need}/disclosures?limit=100`);
    const of = (id: string) =>
      list.body.items.filter((one) => JSON.stringify(one).includes(id)).map(({ stage }) => stage);
    expect(new Set(of(made.no))).toEqual(new Set(['teaser']));
    expect(new Set(of(made.yes))).toEqual(new Set(['teaser', 'card', 'all']));
  });

  it('opens a link for one purpose, and shows nothing of it by another address', async () => {
    for (const [name, token] of Object.entries(tokens)) {
      for (const path of [`/api/v1/shared/shortlists/${token}`, `/api/unsubscribe/${token}`]) {
        const answer = await nobody().get(path);
        expect(answer.status, `${name} ${path}`).toBe(404);
        expect(answer.text).not.toContain('zq');
      }
    }
  });

  it('logs no word of any of it: no name, no address, no token', () => {
    const log = stack.log.join('\n');
    expect(log).toContain('"msg":"request"');
    const secrets = [
      ...CARD,
      ...AFTER,
      ...FILES,
      ...NAMES,
      ...NEVER.slice(0, 5),
      ...OF_YES,
      ...OF_NO,
      ...Object.values(tokens),
    ];
    for (const word of secrets) expect(log.includes(word), word).toBe(false);
    expect(log).not.toMatch(/[\w.+-]+@[\w-]+\.example/);
  });
});
