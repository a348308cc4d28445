import {
  type DB,
  findNeed,
  findOrganisation,
  findPersonByEmail,
  findProfile,
  type PersonWithOrganisations,
  putOperator,
} from '@navette/db';
import type { Actor } from '@navette/domain';
import type { Accounts } from '@navette/identity';
import {
  type Context,
  createContext,
  createNeed,
  createOrganisation,
  createPerson,
  createProfile,
  moveNeed,
} from '@navette/usecases';
import type { Kysely } from 'kysely';
import { DEMO_NEEDS, DEMO_ORGANISATIONS, DEMO_PROFILES, type DemoNeed } from './data/index.ts';
import { demoId } from './ids.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './people.ts';
import { seedFollowUp } from './seed-follow-up.ts';

const WEEK_MS = 7 * 24 * 3600_000;
const OPERATOR = { slug: 'campus-nord', name: 'Campus Nord Industries (démo)' };

export interface Seeded {
  readonly organisations: number;
  readonly profiles: number;
  readonly needs: number;
  readonly contacts: number;
  readonly introductions: number;
  readonly activities: number;
}

/**
 * Writes the demo through the very verbs that people use; what is there already is passed over, so that a seed that was
 * killed is completed by the next. @returns how many records were added
 */
export async function seedDemo(db: Kysely<DB>, accounts: Accounts): Promise<Seeded> {
  const operatorId = demoId('operator', OPERATOR.slug);
  await putOperator(db, { id: operatorId, ...OPERATOR });
  const system = createContext({ db, actor: { kind: 'system', job: 'seed' } });
  const organisations = await each(DEMO_ORGANISATIONS, async ({ key, ...organisation }) => {
    const id = demoId('organisation', key);
    if ((await findOrganisation(db, id)) !== undefined) return 0;
    const { number, register, ...rest } = organisation;
    await createOrganisation(system, { ...rest, ...(number !== null && { number, register }) }, id);
    return 1;
  });
  const people = await seedPeople(db, accounts, operatorId);
  const profiles = await each(DEMO_PROFILES, async ({ key, organisation, ...profile }) => {
    const id = demoId('profile', key);
    if ((await findProfile(db, id)) !== undefined) return 0;
    const organisationId = demoId('organisation', organisation);
    await createProfile(system, { organisationId, source: 'demo', externalId: key, ...profile }, id);
    return 1;
  });
  const needs = await each(DEMO_NEEDS, (need) => seedNeed(db, people, need));
  const facilitator = contextOf(db, people.get('facilitator'));
  const followed = await seedFollowUp(facilitator);
  return { organisations, profiles, needs, ...followed };
}

/** Records made at once: what waits for the database waits together. */
const AT_ONCE = 6;

/** Does `work` for every item, a few at a time. @returns the sum of what it returned */
async function each<T>(items: readonly T[], work: (item: T) => Promise<0 | 1>): Promise<number> {
  let sum = 0;
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) {
        const added = await work(item);
        sum += added;
      }
    }),
  );
  return sum;
}

async function seedPeople(
  db: Kysely<DB>,
  accounts: Accounts,
  operatorId: string,
): Promise<Map<string, PersonWithOrganisations>> {
  // The first administrator of a network is made by whoever installs it.
  const installer = createContext({
    db,
    actor: { kind: 'person', personId: operatorId, role: 'admin', operatorId: null, organisationIds: [] },
  });
  const people = new Map<string, PersonWithOrganisations>();
  for (const { key, email, name, role, organisations } of DEMO_PEOPLE) {
    if ((await findPersonByEmail(db, email)) === undefined) {
      await createPerson(
        { ...installer, createAccount: accounts.create },
        {
          email,
          name,
          role,
          password: DEMO_PASSWORD,
          organisationIds: organisations.map((organisation) => demoId('organisation', organisation)),
          ...(role === 'facilitator' && { operatorId }),
        },
      );
    }
    const person = await findPersonByEmail(db, email);
    if (person !== undefined) people.set(key, person);
  }
  return people;
}

/** Carries one need to its state, from wherever an earlier seed left it. @returns 1 when it was new */
async function seedNeed(
  db: Kysely<DB>,
  people: ReadonlyMap<string, PersonWithOrganisations>,
  need: DemoNeed,
): Promise<0 | 1> {
  const { key, organisation, decisionInWeeks, onBehalf, state, ...card } = need;
  const id = demoId('need', key);
  const organisationId = demoId('organisation', organisation);
  const owner = [...people.values()].find((person) => person.organisationIds.includes(organisationId));
  const facilitator = contextOf(db, people.get('facilitator'));
  const author = onBehalf || owner === undefined ? facilitator : contextOf(db, owner);
  const before = await findNeed(db, id);
  if (before === undefined) {
    await createNeed(
      author,
      {
        ...card,
        organisationId,
        ...(decisionInWeeks !== undefined && { decisionDate: inWeeks(author.now(), decisionInWeeks) }),
      },
      id,
    );
  }
  for (let step = 0; step < 3; step++) {
    const now = await findNeed(db, id);
    if (now === undefined || now.state === state || state === 'draft') break;
    if (now.state === 'draft') await moveNeed(author, id, 'submit', { version: now.version });
    else if (now.state === 'awaiting_approval') {
      const ownerApproval = now.onBehalf
        ? { means: 'phone' as const, givenBy: need.decisionMaker ?? 'direction', on: inWeeks(author.now(), 0) }
        : undefined;
      await moveNeed(facilitator, id, 'approve', { version: now.version, ...(ownerApproval && { ownerApproval }) });
    } else if (now.state === 'published' && state === 'paused') {
      await moveNeed(facilitator, id, 'pause', { version: now.version });
    } else if (now.state === 'published' && state === 'fulfilled') {
      await moveNeed(facilitator, id, 'fulfil', { version: now.version });
    } else break;
  }
  return before === undefined ? 1 : 0;
}

function contextOf(db: Kysely<DB>, person: PersonWithOrganisations | undefined): Context {
  const actor: Actor =
    person === undefined
      ? { kind: 'visitor' }
      : {
          kind: 'person',
          personId: person.id,
          role: person.role,
          operatorId: person.operatorId,
          organisationIds: person.organisationIds,
        };
  return createContext({ db, actor });
}

function inWeeks(now: Date, weeks: number): string {
  return new Date(now.getTime() + weeks * WEEK_MS).toISOString().slice(0, 10);
}
