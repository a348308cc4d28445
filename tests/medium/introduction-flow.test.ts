import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer, tokenIn } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * What follows a match, by mail alone on the outside: an anonymous need is approved by link, two startups are asked, one
 * declines and one is interested, the owner chooses it, and both learn their names.
 */
let stack: Stack;
let post: TestMailServer;
let network: Network;
let facilitator: Client;
let organisations: { owner: string; yes: string; no: string };
const nobody = () => visitor(stack);

interface Body {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function made<T = Body>(client: Client, path: string, body: object): Promise<T> {
  const answer = await client.post<T>(path, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

beforeAll(async () => {
  post = await startMailServer();
  stack = await startStack({ smtpUrl: post.url });
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  organisations = {
    owner: await network.organisation({
      name: 'zqOwner Tissages',
      size: 'PME',
      sector: '13.20',
      website: 'https://zqowner.example',
      site: { commune: 'zqTown', postalCode: '59100', area: '59', lat: 50.69, lon: 3.17 },
    }),
    yes: await network.organisation({ name: 'Visiotex', roles: ['startup'], site: { area: '62' } }),
    no: await network.organisation({ name: 'DefectIA', roles: ['startup'], site: { area: '59' } }),
  };
  for (const startup of [organisations.yes, organisations.no]) {
    await network.profile(startup, { capacity: 2 });
  }
  await made(facilitator, '/api/v1/contacts', {
    organisationId: organisations.yes,
    name: 'Yann Oui',
    email: 'yann@visiotex.example',
    phone: '+33 1 99 00 12 34',
    language: 'de',
  });
  await made(facilitator, '/api/v1/contacts', {
    organisationId: organisations.no,
    name: 'Nora Non',
    email: 'nora@defectia.example',
    language: 'nl',
  });
});

afterAll(async () => {
  await stack?.stop();
  await post?.close();
});

const HIDDEN = ['zqOwner', 'zqTown', 'zqowner.example', 'zqSecret', 'Odile', '59100'];

describe('from an anonymous need to names', () => {
  let need: Body;
  const introductions: Record<string, Body> = {};
  let startupToken = '';

  it('is submitted on behalf of its owner, who gets a link', async () => {
    const draft = await made(facilitator, '/api/v1/needs', {
      organisationId: organisations.owner,
      title: 'zqSecret : contrôle visuel de tissus',
      description: 'zqSecret. Contrôle visuel par caméra, détection de défauts de tissage en ligne.',
      language: 'fr',
      budget: { minimum: 20_000, maximum: 50_000 },
    });
    need = await made(facilitator, `/api/v1/needs/${draft.id}/submit`, {
      version: draft.version,
      askOwner: { name: 'Odile Patronne', email: 'Odile@zqowner.example', language: 'fr' },
    });
    expect(need.state).toBe('awaiting_approval');
    const mail = await post.mailTo('odile@zqowner.example');
    expect(mail.subject).toContain('zqSecret');
    const token = tokenIn(mail);
    const shown = await nobody().get<Record<string, never>>(`/api/v1/links/${token}`);
    expect(shown.status, shown.text).toBe(200);
    expect(shown.body).toMatchObject({
      purpose: 'approve_need',
      used: null,
      visibility: 'anonymous',
      shown: {
        beforeInterest: { stage: 'teaser' },
        afterUndertaking: { stage: 'card' },
        afterChoice: { stage: 'named' },
      },
    });
    const { beforeInterest } = (shown.body as unknown as { shown: { beforeInterest: object } }).shown;
    for (const word of HIDDEN) expect(JSON.stringify(beforeInterest)).not.toContain(word);
    // A program that checks mails opens links: nothing happens by it.
    await nobody().get(`/api/v1/links/${token}`);
    expect((await facilitator.get<Body>(`/api/v1/needs/${need.id}`)).body.state).toBe('awaiting_approval');
    const wrong = await nobody().post(`/api/v1/links/${token}`, {
      answer: 'interested',
      undertaking: { version: 'x' },
    });
    expect(wrong.status).toBe(400);
    const { version } = (shown.body as unknown as { need: Body }).need;
    await made(nobody(), `/api/v1/links/${token}`, { answer: 'approve', version });
    expect((await facilitator.get<Body>(`/api/v1/needs/${need.id}`)).body.state).toBe('published');
    const again = await nobody().post(`/api/v1/links/${token}`, { answer: 'approve', version });
    expect(again.status).toBe(409);
    expect((await nobody().get(`/api/v1/links/${token}`)).body).toMatchObject({ used: { as: 'approve' } });
  });

  it('is matched, and two startups are asked on the anonymous card, each in its language', async () => {
    for (const name of ['yes', 'no'] as const) {
      const match = await eventually(`a match with ${name}`, async () => {
        const list = await facilitator.get<{ items: (Body & { profile: { organisation: { id: string } } })[] }>(
          `/api/v1/needs/${need.id}/matches`,
        );
        return list.body.items?.find((one) => one.profile.organisation.id === organisations[name]);
      });
      const early = await facilitator.post(`/api/v1/matches/${match.id}/propose`, {});
      expect(early.status, early.text).toBe(409);
      await made(facilitator, `/api/v1/matches/${match.id}/shortlist`, { version: match.version });
      introductions[name] = await made(facilitator, `/api/v1/matches/${match.id}/propose`, {});
      const twice = await facilitator.post(`/api/v1/matches/${match.id}/propose`, {});
      expect(twice.status).toBe(409);
    }
    const german = await post.mailTo('yann@visiotex.example');
    expect(german.headers.get('content-language')).toBe('de');
    expect(german.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const dutch = await post.mailTo('nora@defectia.example');
    expect(dutch.headers.get('content-language')).toBe('nl');
    for (const mail of [german, dutch]) {
      for (const word of HIDDEN) expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(word);
    }
  });

  it('takes a no with its reason, by link', async () => {
    const token = tokenIn(await post.mailTo('nora@defectia.example'));
    const shown = await nobody().get(`/api/v1/links/${token}`);
    expect(shown.body).toMatchObject({ purpose: 'answer_introduction', language: 'nl' });
    for (const word of HIDDEN) expect(shown.text).not.toContain(word);
    await made(nobody(), `/api/v1/links/${token}`, { answer: 'declined', reason: 'capacity' });
    const after = await facilitator.get(`/api/v1/introductions/${introductions.no?.id}`);
    expect(after.body).toMatchObject({ state: 'declined', stateReason: 'capacity' });
  });

  it('takes a yes under the undertaking, which opens the card without names', async () => {
    startupToken = tokenIn(await post.mailTo('yann@visiotex.example'));
    const shown = await nobody().get<{ undertaking: { version: string; text: string } }>(
      `/api/v1/links/${startupToken}`,
    );
    expect(shown.body.undertaking.text).toContain('Vertraulichkeitserklärung');
    const without = await nobody().post(`/api/v1/links/${startupToken}`, {
      answer: 'interested',
      undertaking: { version: '1999' },
    });
    expect(without.status).toBe(409);
    const { version } = shown.body.undertaking;
    await made(nobody(), `/api/v1/links/${startupToken}`, { answer: 'interested', undertaking: { version } });
    const card = await nobody().get<{ introduction: { need: { stage: string } }; used: { as: string } }>(
      `/api/v1/links/${startupToken}`,
    );
    expect(card.status, card.text).toBe(200);
    expect(card.body.introduction.need.stage).toBe('card');
    expect(card.body.used).toEqual({ as: 'interested' });
    expect(card.text).toContain('zqSecret');
    for (const word of ['zqOwner', 'zqTown', 'Odile', 'zqowner.example']) expect(card.text).not.toContain(word);
  });

  it('lets the owner choose by link, and tells both sides their names', async () => {
    const token = tokenIn(await post.mailTo('odile@zqowner.example', 'Une startup intéressée'));
    const shown = await nobody().get<{ interested: { introductionId: string; startup: { organisation: string } }[] }>(
      `/api/v1/links/${token}`,
    );
    expect(shown.body.interested.map((one) => one.startup.organisation)).toEqual(['Visiotex']);
    await made(nobody(), `/api/v1/links/${token}`, {
      answer: 'choose',
      choices: [{ introductionId: introductions.yes?.id, answer: 'chosen' }],
    });
    const toStartup = await post.mailTo('yann@visiotex.example', 'zqOwner');
    expect(toStartup.text).toContain('Odile Patronne');
    const toOwner = await post.mailTo('odile@zqowner.example', 'Yann Oui');
    expect(toOwner.text).toContain('+33 1 99 00 12 34');
    const named = await nobody().get<{ introduction: { need: { stage: string } } }>(`/api/v1/links/${startupToken}`);
    expect(named.body.introduction.need).toMatchObject({
      stage: 'named',
      owner: { name: 'zqOwner Tissages', contacts: [{ name: 'Odile Patronne' }] },
    });
    const state = await facilitator.get(`/api/v1/introductions/${introductions.yes?.id}`);
    expect(state.body).toMatchObject({ state: 'connected' });
  });

  it('calls both sides to a meeting, in a calendar that theirs take', async () => {
    const startsAt = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
    const endsAt = new Date(Date.now() + 7 * 24 * 3_600_000 + 3_600_000).toISOString();
    await made(facilitator, `/api/v1/introductions/${introductions.yes?.id}/meetings`, {
      startsAt,
      endsAt,
      timeZone: 'Europe/Paris',
      place: 'Roubaix, atelier 2',
    });
    for (const address of ['yann@visiotex.example', 'odile@zqowner.example']) {
      const mail = await eventually(`an invitation to ${address}`, async () =>
        post.received.findLast((one) => one.to === address && one.calendar.length > 0),
      );
      expect(mail.calendar[0]).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:0/);
      expect(mail.calendar[0]).toContain(`mailto:${address}`);
      // Neither has an account: there is no page to look at.
      expect(mail.text).not.toContain('http');
    }
    const state = await facilitator.get(`/api/v1/introductions/${introductions.yes?.id}`);
    expect(state.body).toMatchObject({ state: 'meeting' });
  });

  it('keeps a paid trial that both sides confirm by link', async () => {
    const path = `/api/v1/introductions/${introductions.yes?.id}/outcomes`;
    const trial = await made<Body & { confidence: string }>(facilitator, path, { kind: 'paid_trial', amount: 18_000 });
    for (const address of ['yann@visiotex.example', 'odile@zqowner.example']) {
      const mail = await eventually(`a question to ${address}`, async () =>
        post.received.findLast((one) => one.to === address && /18[\s.\u202f\u00a0]000/.test(one.text)),
      );
      const token = tokenIn(mail);
      const shown = await nobody().get<{ outcome: { version: number; amount: number } }>(`/api/v1/links/${token}`);
      expect(shown.body).toMatchObject({ purpose: 'confirm_outcome', outcome: { amount: 18_000 } });
      await made(nobody(), `/api/v1/links/${token}`, { answer: 'confirmed', version: shown.body.outcome.version });
    }
    const kept = await facilitator.get<{ confidence: string }>(`/api/v1/outcomes/${trial.id}`);
    expect(kept.body.confidence).toBe('confirmed');
  });

  it('keeps on record who was shown what, under which undertaking', async () => {
    const list = await facilitator.get<{ items: { stage: string; means: string; undertaking: string | null }[] }>(
      `/api/v1/needs/${need.id}/disclosures`,
    );
    const told = list.body.items.map((one) => `${one.stage} by ${one.means} under ${one.undertaking}`);
    expect(told).toEqual(expect.arrayContaining(['teaser by mail under null', 'teaser by link under null']));
    expect(told).toEqual(
      expect.arrayContaining(['card by link under 2026-11', 'all by link under 2026-11', 'all by mail under null']),
    );
  });
});
