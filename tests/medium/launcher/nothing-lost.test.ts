import { DEMO_PASSWORD } from '@navette/infra/seed/people.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Client, signIn } from '../../support/client.ts';
import { eventually } from '../../support/eventually.ts';
import { type Launcher, plainPages, startLauncher, temporaryHome } from '../../support/launcher.ts';

const NEEDS = 200;
const AT_ONCE = 8;
const KILLS = ['api', 'worker', 'postgres', 'worker', 'api', 'postgres'];
const BETWEEN_KILLS_MS = 1_800;

const home = temporaryHome();
let launcher: Launcher;
let owner: Client;
let facilitator: Client;

beforeAll(async () => {
  launcher = startLauncher(home.folder, { WEB_ROOT: plainPages(home.folder) });
  await launcher.up;
  const at = { url: launcher.url() };
  owner = await signIn(at, 'porteur@delattre.example', DEMO_PASSWORD);
  facilitator = await signIn(at, 'facilitatrice@navette.example', DEMO_PASSWORD);
}, 60_000);
afterAll(async () => {
  launcher.signal('SIGTERM');
  await launcher.exited;
  home.remove();
});

interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly matchedAt: string | null;
}
interface ListOf<T> {
  readonly items: readonly T[];
}

/** Asks until it is answered by one of `done`, as a patient client does while processes die under it. */
function insist<T>(what: string, ask: () => Promise<Answer<T>>, done: readonly number[]): Promise<Answer<T>> {
  return eventually(
    what,
    async () => {
      const answer = await ask().catch(() => undefined);
      return answer !== undefined && done.includes(answer.status) ? answer : undefined;
    },
    60_000,
  );
}

async function post(organisationId: string, index: number): Promise<string> {
  const need = {
    organisationId,
    title: `Contrôle visuel ${index}`,
    description: `Détecter en ligne les défauts de tissage par caméra, atelier ${index}.`,
  };
  const { body } = await insist('a need to be accepted', () => owner.post<Versioned>('/api/v1/needs', need), [201]);
  // 409: the try before had gone through, only its answer was lost.
  await insist('its submission', () => owner.post(`/api/v1/needs/${body.id}/submit`, { version: 1 }), [200, 409]);
  await insist('its approval', () => facilitator.post(`/api/v1/needs/${body.id}/approve`, { version: 2 }), [200, 409]);
  return body.id;
}

async function killInTurn(): Promise<void> {
  for (const name of KILLS) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_KILLS_MS));
    const victim = await eventually(`${name} to live`, async () =>
      launcher.processes().find((one) => one.name === name),
    );
    process.kill(victim.pid, 'SIGKILL');
  }
}

/** Shortlists what the demo offers, one after the other. @returns ids of the matches that were answered by 200 */
async function decide(): Promise<string[]> {
  const needs = await insist(
    'needs',
    () => facilitator.get<ListOf<Versioned>>('/api/v1/needs?toReview=true&limit=3'),
    [200],
  );
  const decided: string[] = [];
  for (const need of needs.body.items) {
    const matches = await insist(
      'matches',
      () => facilitator.get<ListOf<Versioned>>(`/api/v1/needs/${need.id}/matches?state=suggested&limit=5`),
      [200],
    );
    for (const match of matches.body.items) {
      const path = `/api/v1/matches/${match.id}/shortlist`;
      const answer = await insist('a decision', () => facilitator.post(path, { version: match.version }), [200, 409]);
      if (answer.status === 200) decided.push(match.id);
    }
  }
  return decided;
}

it('loses no need and no decision while api, worker and database are killed in turn', async () => {
  const me = await owner.get<{ organisations: readonly { id: string }[] }>('/api/v1/me');
  const organisationId = me.body.organisations[0]?.id ?? '';
  const accepted: string[] = [];
  let next = 0;
  const posting = Array.from({ length: AT_ONCE }, async () => {
    while (next < NEEDS) accepted.push(await post(organisationId, next++));
  });
  const [decided] = await Promise.all([decide(), killInTurn(), ...posting]);
  expect(accepted).toHaveLength(NEEDS);
  expect(decided.length).toBeGreaterThan(0);

  for (const id of accepted) {
    await eventually(
      `need ${id} to be matched`,
      async () => {
        const answer = await facilitator.get<Versioned>(`/api/v1/needs/${id}`).catch(() => undefined);
        return answer?.body?.matchedAt ? true : undefined;
      },
      60_000,
    );
    const list = await insist(
      'its matches',
      () => facilitator.get<ListOf<{ profile: { id: string } }>>(`/api/v1/needs/${id}/matches`),
      [200],
    );
    const profiles = list.body.items.map((match) => match.profile.id);
    expect(profiles.length).toBeGreaterThan(0);
    expect(new Set(profiles).size, 'each pair once').toBe(profiles.length);
  }
  for (const id of decided) {
    const match = await facilitator.get<Versioned>(`/api/v1/matches/${id}`);
    expect(match.body.state, id).toBe('shortlisted');
  }
}, 240_000);
