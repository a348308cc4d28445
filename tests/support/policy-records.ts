import { CONCEPTS } from '@navette/taxonomy';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Client } from './client.ts';
import { eventually } from './eventually.ts';
import type { Network } from './network.ts';
import type { Stack } from './stack.ts';

/** A copy that was made, about nobody in particular. */
export async function privacyRequestOf(stack: Stack): Promise<string> {
  const id = v7();
  await stack.db
    .insertInto('privacyRequests')
    .values({
      id,
      kind: 'export',
      subjectKind: 'email',
      language: 'fr',
      state: 'done',
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    })
    .execute();
  return id;
}

export async function clockOf(facilitator: Client, need: string): Promise<string> {
  return eventually('a clock', async () => {
    const list = await facilitator.get<{ items: { id: string }[] }>(`/api/v1/clocks?needId=${need}`);
    return list.body.items?.[0]?.id;
  });
}

export async function importOf(stack: Stack, facilitator: Client): Promise<string> {
  const answer = await fetch(`${stack.url}/api/v1/imports?kind=organisations&fileName=liste.csv&dryRun=true`, {
    method: 'POST',
    headers: { ...facilitator.headers, 'content-type': 'text/csv' },
    body: 'Nom;Ville\nFictive;Lille\n',
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

export async function duplicateOf(stack: Stack, [one = '', other = '']: readonly string[]): Promise<string> {
  const id = v7();
  const [firstId, secondId] = one < other ? [one, other] : [other, one];
  await stack.db
    .insertInto('duplicates')
    .values({ id, firstId, secondId, state: 'proposed', score: 0.9, reasons: '[]', createdAt: new Date() })
    .execute();
  return id;
}

export async function mergeOf(
  network: Network,
  made: (path: string, body: object) => Promise<{ readonly id: string }>,
): Promise<string> {
  const [keep, merge] = [await network.organisation({}), await network.organisation({})];
  return (await made('/merges', { keep, merge, keptVersion: 1, mergedVersion: 1 })).id;
}

/** Written past the verbs, which ask for names first: who may see it is what counts here. */
export async function outcomeOf(stack: Stack, introductionId: string): Promise<string> {
  const id = v7();
  const now = new Date();
  await stack.db
    .insertInto('outcomes')
    .values({ id, introductionId, kind: 'quote', declaredBy: 'facilitator', createdAt: now, updatedAt: now } as never)
    .execute();
  return id;
}

export async function meetingOf(stack: Stack, introductionId: string, organiserId: string): Promise<string> {
  const id = v7();
  const now = new Date();
  await stack.db
    .insertInto('meetings')
    .values({
      id,
      introductionId,
      uid: `${id}@navette.example`,
      state: 'planned',
      organiserId,
      summary: 'Rencontre',
      startsAt: new Date(now.getTime() + 86_400_000),
      endsAt: new Date(now.getTime() + 90_000_000),
      timeZone: 'Europe/Paris',
      createdAt: now,
      updatedAt: now,
    } as never)
    .execute();
  return id;
}

/** A picture of one point. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export async function attachmentOf(stack: Stack, facilitator: Client, need: string): Promise<string> {
  const answer = await fetch(`${stack.url}/api/v1/needs/${need}/attachments?fileName=plan.png&stage=card`, {
    method: 'POST',
    headers: { ...facilitator.headers, 'content-type': 'application/octet-stream' },
    body: PICTURE,
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

export async function sessionOf(client: Client): Promise<string> {
  const list = await client.get<{ items: { id: string }[] }>('/api/v1/me/sessions');
  return list.body.items[0]?.id ?? '';
}

/** The id of who is signed in. */
export async function idOf(client: Client): Promise<string> {
  return (await client.get<{ id: string }>('/api/v1/me')).body.id;
}

/** A word that the network added to a capability. */
export async function taxonomyLabelOf(stack: Stack, word: string): Promise<string> {
  const id = v7();
  const capability = CONCEPTS[0]?.id ?? '';
  await stack.db
    .insertInto('taxonomyLabels')
    .values({ id, capability, language: 'fr', label: word, createdAt: new Date(), createdBy: null })
    .execute();
  return id;
}

/** A job that was given up, about nothing that there is. */
export async function failedJobOf(stack: Stack): Promise<string> {
  const id = v7();
  const payload = JSON.stringify({ needId: v7() });
  await stack.db
    .insertInto('outbox')
    .values({
      id,
      job: 'match-need',
      payload,
      failedAt: new Date(),
      error: 'Error: fictional',
      dispatchedAt: new Date(),
    })
    .execute();
  return id;
}
