import { expect } from 'vitest';
import { type Client, visitor } from '../client.ts';
import { crawl, type Heard, type Ids, operationsOf } from '../crawl.ts';
import { type EventReader, readEvents } from '../events.ts';
import { eventually } from '../eventually.ts';
import { type ReceivedMail, startMailServer, tokenIn } from '../mail-server.ts';
import { createNetwork, type Network } from '../network.ts';
import { PICTURE } from '../policy-records.ts';
import { startStack } from '../stack.ts';
import { TEXT } from './words.ts';

export type LeakScene = Awaited<ReturnType<typeof openLeakScene>>;

interface Body {
  readonly id: string;
  readonly version: number;
}

/** An anonymous need, its owner, and two startups that were asked about it, each with an account, a link and mails. */
export async function openLeakScene() {
  const post = await startMailServer();
  const stack = await startStack({ smtpUrl: post.url });
  const network = await createNetwork(stack);
  const operations = await operationsOf(stack);
  const made = { owner: '', yes: '', no: '', need: '', yesIntroduction: '', noIntroduction: '' };
  const accounts: Record<string, Client> = {};
  const addresses: Record<string, string[]> = {};
  const streams: Record<string, EventReader> = {};
  const tokens: Record<string, string> = {};
  const nobody = () => visitor(stack);

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

  /** All that somebody can come to know now: by account, on the stream, by mail, by the link that they hold. */
  async function told(name: 'yes' | 'no', options: { readonly writes?: boolean } = {}): Promise<Heard[]> {
    const byAccount = await crawl(operations, accounts[name] as Client, scene.ids, options);
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
    return [...byAccount, ...byLink, scene.streamOf(name), ...mailsTo(name)];
  }
  async function publish(): Promise<void> {
    const draft = await done(accounts.facilitator as Client, '/api/v1/needs', {
      organisationId: made.owner,
      title: `zqSecretTitle : ${TEXT}`,
      description: `zqSecretText. ${TEXT} dans notre atelier.`,
      language: 'fr',
      decisionMaker: 'zqDecider',
      budget: { minimum: 232_323_237, maximum: 414_174_143 },
    });
    made.need = draft.id;
    await done(accounts.facilitator as Client, `/api/v1/needs/${draft.id}/vetoes`, { name: 'zqVeto & Fils' });
    await done(accounts.facilitator as Client, `/api/v1/needs/${draft.id}/submit`, {
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
      const list = await (accounts.facilitator as Client).get<{ items: (Body & { profile: { id: string } })[] }>(
        `/api/v1/needs/${made.need}/matches`,
      );
      return list.body.items?.find((match) => match.profile.id === profile);
    });
  }

  await account('facilitator', { role: 'facilitator', operatorId: network.operatorId });
  await account('elsewhere', { role: 'facilitator', operatorId: network.otherOperatorId });
  await account('stranger', {});
  const facilitator = accounts.facilitator as Client;
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
  const ids: Ids = {
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

  const scene = {
    stack,
    post,
    network,
    operations,
    made,
    accounts,
    tokens,
    nobody,
    /** By kind of record: what `told` asks for. */
    ids,
    done,
    attached,
    told,
    mailsTo,
    /** What somebody's event stream has said so far. */
    streamOf: (name: string): Heard => ({ asked: 'the stream', answer: streams[name]?.raw() ?? '' }),
    async close(): Promise<void> {
      await Promise.all(Object.values(streams).map((stream) => stream.close()));
      await stack.stop();
      await post.close();
    },
  };
  return scene;
}

function wholeOf(mail: ReceivedMail): string {
  const headers = [...mail.headers].filter(([key]) => key !== 'to').map(([key, value]) => `${key}: ${value}`);
  return [...headers, mail.subject, mail.text, mail.html, ...mail.calendar].join('\n');
}
