import { expect } from 'vitest';
import { visitor } from './client.ts';
import { eventually } from './eventually.ts';
import { createNetwork } from './network.ts';
import { startStack } from './stack.ts';

export interface MatchBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly profile: { id: string };
}
export interface ShortlistBody {
  readonly id: string;
  readonly version: number;
  readonly items: { matchId: string; note: string | null; state: string; tally: Tally }[];
  readonly link: { state: string; expiresAt: string | null };
  readonly marks: { name: string; mark: string; counts: boolean }[];
}
export type Tally = { go: number; noGo: number; question: number };
export interface LinkBody {
  readonly shortlist: ShortlistBody;
  readonly token: string;
  readonly path: string;
  readonly expiresAt: string;
}
export interface SharedBody {
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
export interface ProblemBody {
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly { pointer: string; code: string }[];
}

/** A published need with matches of which two are shortlisted, and the people around it. */
export type ShortlistScene = Awaited<ReturnType<typeof openShortlistScene>>;

/** Boots a stack whose engine has matched two needs of one owner. */
export async function openShortlistScene() {
  const stack = await startStack();
  const network = await createNetwork(stack);
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
  const owner = await network.person({ organisationIds: [ownerId] });
  const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const elsewhere = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
  const startup = await network.person({ organisationIds: [startupId] });
  const nobody = visitor(stack);
  await network.profile(startupId, { title: 'Vision industrielle', trl: 8, capacity: 2 });
  for (const name of ['Œil Fictif', 'Trame Fictive']) {
    const organisation = await network.organisation({ name, roles: ['startup'], site: { area: '69' } });
    await network.profile(organisation, { title: `Contrôle par ${name}`, trl: 4 });
  }

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

  const needId = await publish(ownerId, {
    title: 'Contrôle visuel des tissus',
    trl: { minimum: 6 },
    budget: { minimum: 20_000, maximum: 50_000 },
    decisionMaker: 'Directrice industrielle',
    decisionDate: '2027-03-31',
    certificates: ['ISO 9001'],
    perimeter: { areas: ['59'], radiusKm: 80 },
    paidTrial: true,
  });
  const otherNeedId = await publish(ownerId, { title: 'Contrôle visuel des bobines, une autre affaire' });
  const matches = (await matchesOf(needId, 3)).slice(0, 3);
  const otherMatch = (await matchesOf(otherNeedId, 1))[0] as MatchBody;
  for (const match of [...matches.slice(0, 2), otherMatch]) await shortlistMatch(match);

  async function makeFile(over: Record<string, unknown> = {}): Promise<ShortlistBody> {
    const answer = await facilitator.post<ShortlistBody>(`/api/v1/needs/${needId}/shortlists`, {
      items: [{ matchId: matches[0]?.id, note: 'Vus au salon.' }, { matchId: matches[1]?.id }],
      message: 'Comme convenu au téléphone.',
      ...over,
    });
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  }

  async function share(file: Pick<ShortlistBody, 'id'>, version: number, days?: number): Promise<LinkBody> {
    const answer = await facilitator.post<LinkBody>(`/api/v1/shortlists/${file.id}/share`, {
      version,
      ...(days !== undefined && { days }),
    });
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  }

  return { stack, facilitator, owner, startup, elsewhere, nobody, needId, matches, otherMatch, makeFile, share };
}

/** Where a link leads in the API. */
export const shared = (token: string): string => `/api/v1/shared/shortlists/${token}`;
