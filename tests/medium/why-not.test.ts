import { matchesByProfile } from '@navette/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** More profiles answer the need than it gets suggestions, so that some rank below the cut. */
const CROWD = 20;

interface ExplanationBody {
  readonly score: number;
  readonly meanLogit: number;
  readonly eligible: boolean;
  readonly summary: string;
  readonly gates: readonly {
    readonly key: string;
    readonly passed: boolean | null;
    readonly need: unknown;
    readonly profile: unknown;
    readonly text: string;
  }[];
  readonly criteria: readonly {
    readonly key: string;
    readonly value: number | null;
    readonly mean: number;
    readonly weight: number;
    readonly contribution: number;
    readonly text: string;
    readonly evidence: Record<string, unknown>;
  }[];
}
interface PairBody {
  readonly matchId: string | null;
  readonly state: string | null;
  readonly explanation: ExplanationBody;
}
interface MatchBody {
  readonly profile: { readonly id: string };
  readonly explanation: ExplanationBody;
}

let stack: Stack;
let network: Network;
let facilitator: Client;
let needId: string;
let stopped: string;
let matches: readonly MatchBody[];
const crowd: string[] = [];

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  const owner = await network.organisation({ name: 'Tissages', size: 'PME', sector: '13.20', site: { area: '59' } });
  for (let i = 0; i < CROWD; i++) {
    const organisation = await network.organisation({ name: `Caméras ${i}`, site: { area: '62' } });
    crowd.push(
      await network.profile(organisation, {
        title: 'Contrôle visuel de tissus',
        description: `Vision industrielle pour les défauts de tissage. ${'Autre chose encore. '.repeat(i)}`,
        certificates: ['ISO 9001'],
        trl: 8,
      }),
    );
  }
  stopped = await network.profile(await network.organisation({ name: 'Sans certificat', site: { area: '62' } }), {
    title: 'Contrôle visuel de tissus',
    description: 'Vision industrielle pour les défauts de tissage.',
    certificates: ['EN 9100'],
    trl: 8,
  });
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const member = await network.person({ organisationIds: [owner] });
  const need = await member.post<{ id: string }>('/api/v1/needs', {
    organisationId: owner,
    title: 'Contrôle visuel de tissus',
    description: 'Détecter en ligne les défauts de tissage par vision industrielle.',
    certificates: ['ISO 9001'],
    trl: { minimum: 7 },
  });
  needId = need.body.id;
  await member.post(`/api/v1/needs/${needId}/submit`, { version: 1 });
  await facilitator.post(`/api/v1/needs/${needId}/approve`, { version: 2 });
  await eventually('the need to be matched', async () => {
    const { body } = await facilitator.get<{ matchedAt: string | null }>(`/api/v1/needs/${needId}`);
    return body.matchedAt ?? undefined;
  });
  matches = (await facilitator.get<{ items: MatchBody[] }>(`/api/v1/needs/${needId}/matches`)).body.items;
});
afterAll(() => stack?.stop());

const pairOf = async (profileId: string, language = 'fr'): Promise<PairBody> =>
  (await facilitator.get<PairBody>(`/api/v1/needs/${needId}/pairs/${profileId}?lang=${language}`)).body;

function addsUp({ criteria, score, meanLogit }: ExplanationBody): void {
  const sum = criteria.reduce((total, { contribution }) => total + contribution, 0);
  expect(sum).toBeCloseTo(Math.log(score / (1 - score)) - meanLogit, 9);
  for (const { value, mean, weight, contribution } of criteria) {
    expect(contribution).toBeCloseTo(value === null ? 0 : weight * (value - mean), 9);
  }
}

describe('why not', () => {
  it('is told of a pair that a gate stopped, with both values, and its criteria still add up', async () => {
    const { matchId, explanation } = await pairOf(stopped);
    expect(matchId).toBeNull();
    expect(explanation.eligible).toBe(false);
    expect(explanation.gates.find(({ passed }) => passed === false)).toMatchObject({
      key: 'certificates',
      need: ['ISO 9001'],
      profile: ['EN 9100'],
    });
    expect(explanation.summary).toContain('Sans certificat est hors critères');
    expect(explanation.summary).toContain('manque\u00a0: ISO 9001');
    addsUp(explanation);
  });

  it('is told of a pair that ranked below the cut, compared with the same candidates', async () => {
    const shown = new Set(matches.map(({ profile }) => profile.id));
    const below = crowd.filter((id) => !shown.has(id));
    expect(below.length).toBe(CROWD - shown.size);
    expect(below.length).toBeGreaterThan(0);
    for (const id of below) {
      const { matchId, explanation } = await pairOf(id);
      expect(matchId).toBeNull();
      expect(explanation.eligible).toBe(true);
      expect(explanation.meanLogit).toBeCloseTo(matches[0]?.explanation.meanLogit ?? Number.NaN, 9);
      expect(explanation.score).toBeLessThanOrEqual(matches.at(-1)?.explanation.score ?? 0);
      addsUp(explanation);
    }
  });

  it('is told in four languages, each with its evidence and its spans in both texts', async () => {
    const told = await Promise.all(['fr', 'en', 'de', 'nl'].map((language) => pairOf(stopped, language)));
    expect(new Set(told.map(({ explanation }) => explanation.summary)).size).toBe(4);
    const capabilities = told[0]?.explanation.criteria.find(({ key }) => key === 'capabilities');
    const inTitle = expect.arrayContaining([expect.objectContaining({ field: 'title', start: 0, end: 15 })]);
    expect(capabilities?.evidence).toMatchObject({
      pairs: expect.arrayContaining([
        expect.objectContaining({
          need: 'machine-vision',
          needSpans: inTitle,
          profileSpans: inTitle,
        }),
      ]),
    });
  });
});

describe('what is stored with a match', () => {
  it('is what is shown: the explanation itself, not one made anew', async () => {
    const [first] = matches;
    if (first === undefined) throw new Error('no match');
    const { id } = (await matchesByProfile(stack.db, needId)).get(first.profile.id) ?? {};
    const row = await stack.db
      .selectFrom('matches')
      .select(['explanation', 'modelVersion'])
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow();
    const marked = { ...(row.explanation as unknown as ExplanationBody), meanLogit: -7.25 };
    await stack.db
      .updateTable('matches')
      .set({ explanation: JSON.stringify(marked) })
      .where('id', '=', id ?? '')
      .execute();
    const again = (await facilitator.get<MatchBody>(`/api/v1/matches/${id}`)).body;
    expect(again.explanation.meanLogit).toBe(-7.25);
    for (const match of matches) addsUp(match.explanation);
  });
});
