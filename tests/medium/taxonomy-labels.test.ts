import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { run } from '@navette/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface LabelBody {
  readonly id: string;
  readonly capability: string;
  readonly label: string;
  readonly used: boolean;
  readonly createdBy: string | null;
}
interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const LABELS = '/api/v1/taxonomy/labels';
let stack: Stack;
let network: Network;
let admin: Client;
let capability: string;
let other: string;
beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
  const { capabilities } = (await admin.get<{ capabilities: { id: string }[] }>('/api/v1/taxonomy')).body;
  [capability, other] = [capabilities[3]?.id ?? '', capabilities[4]?.id ?? ''];
});
afterAll(() => stack?.stop());

const add = (label: string, to = capability) =>
  admin.post<LabelBody & Problem>(LABELS, { capability: to, language: 'fr', label });
const list = async () => (await admin.get<{ items: LabelBody[] }>(LABELS)).body.items;

/** What is read in a text, once the process has the words that it should have. */
async function reads(text: string, wanted: boolean): Promise<void> {
  await eventually(`${text} to be ${wanted ? 'known' : 'forgotten'}`, async () => {
    const { body } = await admin.post<{ capabilities: { id: string }[] }>('/api/v1/text/analyse', {
      text,
      language: 'fr',
    });
    return body.capabilities.some(({ id }) => id === capability) === wanted || undefined;
  });
}

describe('a word that the network adds', () => {
  it('is read in texts without a restart, and found in matches; taken away, it is not', async () => {
    await reads('On fait du zorglubage.', false);
    const added = await add('  zorglubage ');
    expect(added.status, added.text).toBe(201);
    expect(added.body).toMatchObject({ capability, label: 'zorglubage', used: true });
    await reads('On fait du zorglubage.', true);
    const startup = await network.organisation({ roles: ['startup'] });
    const profile = await network.profile(startup, { title: 'Atelier', description: 'Nous vivons de zorglubage.' });
    const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    const draft = await facilitator.post<{ id: string; version: number }>('/api/v1/needs', {
      organisationId: await network.organisation({}),
      title: 'Une capacité',
      description: 'Trouver qui sait faire.',
      capabilities: [{ id: capability, essential: true }],
      language: 'fr',
    });
    expect(draft.status, draft.text).toBe(201);
    const submitted = await facilitator.post<{ version: number }>(`/api/v1/needs/${draft.body.id}/submit`, {
      version: draft.body.version,
    });
    await facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
      version: submitted.body.version,
      ownerApproval: { means: 'phone', givenBy: 'Odile', on: '2026-01-05' },
    });
    await eventually('the worker to match by it', async () => {
      const matches = await facilitator.get<{ items: { profile: { id: string } }[] }>(
        `/api/v1/needs/${draft.body.id}/matches`,
      );
      return matches.body.items?.some((match) => match.profile.id === profile) || undefined;
    });
    expect((await list()).map(({ label, used }) => [label, used])).toEqual([['zorglubage', true]]);
    expect((await list())[0]?.createdBy).not.toBeNull();
    const gone = await admin.call('DELETE', `${LABELS}/${added.body.id}`);
    expect(gone.status).toBe(200);
    await reads('On fait du zorglubage.', false);
    expect(await list()).toEqual([]);
    expect((await admin.call('DELETE', `${LABELS}/${added.body.id}`)).status).toBe(404);
    const audit = await admin.get<{ items: { action: string; objectId: string }[] }>('/api/v1/audit?limit=100');
    const actions = audit.body.items.filter((entry) => entry.objectId === added.body.id).map((entry) => entry.action);
    expect(actions).toEqual(['taxonomy_label.removed', 'taxonomy_label.added']);
  });

  it('is refused where it is of no use, naming the field', async () => {
    expect((await add('flurbage')).status).toBe(201);
    const known = await add('FLURBAGE');
    expect([known.status, known.body.code]).toEqual([409, 'duplicate']);
    const problem = async (answer: ReturnType<typeof add>) => {
      const { status, body } = await answer;
      return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code];
    };
    expect(await problem(add('flurbage', other))).toEqual([400, '/label', 'taken']);
    expect(await problem(add('mot', `nowhere-${randomUUID().slice(0, 8)}`))).toEqual([
      400,
      '/capability',
      'unknown_capability',
    ]);
    expect((await add('x'.repeat(81))).status).toBe(400);
    expect((await problem(add('…')))[1]).toBe('/label');
  });
});

describe('navette taxonomy label', () => {
  async function command(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const database = { url: stack.databaseUrl, role: stack.config.databaseRole, embedded: false };
    const code = await run(['taxonomy', 'label', ...args, '--in', 'fr', '--lang', 'en'], {
      ...{ cwd: '.', stdin, stdout, stderr, database },
    });
    return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
  }

  it('stores the same row where there is a database, which running services read at once', async () => {
    const added = await command(capability, 'zigouillage');
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('read it at once');
    expect(await list()).toEqual(
      expect.arrayContaining([expect.objectContaining({ capability, label: 'zigouillage', createdBy: null })]),
    );
    await reads('On fait du zigouillage.', true);
    const again = await command(capability, 'Zigouillage');
    expect(again.out).toContain('already');
    const taken = await command(other, 'zigouillage');
    expect(taken.code).toBe(1);
    expect(taken.err).toContain(`means ${capability} already`);
    expect((await command('nothing', 'x')).err).toContain('No capability');
  });
});
