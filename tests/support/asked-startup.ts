import { expect } from 'vitest';
import type { Client } from './client.ts';
import { eventually } from './eventually.ts';
import type { Network } from './network.ts';

/** A published anonymous need, and a startup that was asked about it. */
export interface AskedStartup {
  readonly ownerId: string;
  readonly startupId: string;
  readonly profileId: string;
  readonly needId: string;
  readonly matchId: string;
  readonly introductionId: string;
}

interface Body {
  readonly id: string;
  readonly version: number;
}

/** Takes a need of a new owner, and a new startup, as far as the question whether it is interested. */
export async function askedStartup(network: Network, facilitator: Client): Promise<AskedStartup> {
  const ownerId = await network.organisation({ size: 'PME', site: { area: '59' } });
  const startupId = await network.organisation({ roles: ['startup'], site: { area: '59' } });
  const contact = (organisationId: string, side: string) =>
    made(facilitator, '/api/v1/contacts', { organisationId, name: side, email: `${organisationId}@tests.example` });
  await contact(startupId, 'Startup');
  const profileId = await network.profile(startupId, {});
  const { id: needId } = await publishedNeed(facilitator, ownerId);
  const match = await eventually('a match with the startup', async () => {
    const list = await facilitator.get<{ items: (Body & { profile: { id: string } })[] }>(
      `/api/v1/needs/${needId}/matches?limit=100`,
    );
    return list.body.items?.find((one) => one.profile.id === profileId);
  });
  await made(facilitator, `/api/v1/matches/${match.id}/shortlist`, { version: match.version });
  const introduction = await made(facilitator, `/api/v1/matches/${match.id}/propose`, {});
  return { ownerId, startupId, profileId, needId, matchId: match.id, introductionId: introduction.id };
}

/** A need on behalf of an owner who is written to at `<id>@tests.example`, published on the owner's recorded yes. */
export async function publishedNeed(facilitator: Client, ownerId: string): Promise<Body> {
  const draft = await made(facilitator, '/api/v1/needs', {
    organisationId: ownerId,
    title: 'Contrôle visuel de tissus',
    description: 'Contrôle visuel par caméra, détection de défauts en ligne.',
    language: 'fr',
  });
  const submitted = await made(facilitator, `/api/v1/needs/${draft.id}/submit`, {
    version: draft.version,
    askOwner: { name: 'Owner', email: `${ownerId}@tests.example` },
  });
  return made(facilitator, `/api/v1/needs/${draft.id}/approve`, {
    version: submitted.version,
    ownerApproval: { means: 'phone', givenBy: 'Owner', on: '2026-11-28' },
  });
}

async function made(client: Client, path: string, body: object): Promise<Body> {
  const answer = await client.post<Body>(path, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}
