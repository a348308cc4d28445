import type { ReadingOfText } from '@navette/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let member: Client;

beforeAll(async () => {
  stack = await startStack();
  const network = await createNetwork(stack);
  const startup = await network.organisation({ name: 'Caméras', site: { area: '62' } });
  await network.profile(startup, {
    title: 'Détection de défauts de tissage par caméra',
    description: 'Vision industrielle : nous repérons en ligne les défauts de tissage.',
  });
  member = await network.person({ organisationIds: [startup] });
});
afterAll(() => stack?.stop());

const read = (body: Record<string, unknown>, language = 'fr') =>
  member.post<ReadingOfText>(`/api/v1/text/read?lang=${language}`, body);
const TEXT = '  Contrôle par vision industrielle à Lens (62), ISO 9001, sans robot, budget 20 à 50 k€. ';

describe('reading what somebody types', () => {
  it('answers with capabilities, facts with their places in the text as typed, and what a form could be offered', async () => {
    const { status, body } = await read({ text: TEXT });
    expect(status).toBe(200);
    expect(body.language).toBe('fr');
    expect(body.capabilities.find(({ id }) => id === 'machine-vision')).toMatchObject({ negated: false });
    expect(body.card).toEqual({ area: '62', certificates: ['ISO 9001'], budget: { minimum: 20_000, maximum: 50_000 } });
    for (const { span, name, text, why, confidence } of body.facts) {
      expect(TEXT.slice(span.start, span.end)).toMatch(/^\S.*\S$/);
      expect([name, text, why]).not.toContain('');
      expect(confidence).toBeGreaterThan(0);
    }
  });

  it('counts who could answer a need, and counts nobody for a profile', async () => {
    await eventually('the profile to be counted', async () => {
      const { body } = await read({ text: TEXT });
      return body.about === 1 || undefined;
    });
    const { body } = await read({ as: 'profile', text: 'Références : Safran. TRL 9.' });
    expect(body.about).toBeNull();
    expect(body.card).toEqual({ trl: 9 });
    expect(body.facts.map(({ kind }) => kind)).toEqual(['reference', 'maturity']);
  });

  it('speaks the reader’s language', async () => {
    const told = async (language: string) => (await read({ text: 'TRL 6' }, language)).body.facts[0]?.name;
    expect(await Promise.all(['fr', 'en', 'de', 'nl'].map(told))).toEqual([
      'maturité',
      'maturity',
      'Reifegrad',
      'rijpheid',
    ]);
  });

  it('takes nothing for something, and refuses what is no text by its field', async () => {
    expect((await read({})).body).toMatchObject({ capabilities: [], facts: [], card: {} });
    for (const [body, pointer] of [
      [{ text: 'x'.repeat(20_001) }, '/text'],
      [{ title: 'x'.repeat(201) }, '/title'],
      [{ as: 'poem' }, '/as'],
      [{ language: 'eo' }, '/language'],
    ] as const) {
      const answer = await member.post<{ errors: { pointer: string }[] }>('/api/v1/text/read', body);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0]?.pointer).toBe(pointer);
    }
  });
});
