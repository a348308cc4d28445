import { createApiKey } from '@navette/identity';
import { sql } from 'kysely';
import { v4, v7 } from 'uuid';
import { expect } from 'vitest';
import { type Client, visitor } from './client.ts';
import { eventually } from './eventually.ts';
import { startMailServer, type TestMailServer, tokenIn } from './mail-server.ts';
import { createNetwork, type Network } from './network.ts';
import {
  attachmentOf,
  clockOf,
  duplicateOf,
  failedJobOf,
  idOf,
  importOf,
  meetingOf,
  mergeOf,
  outcomeOf,
  privacyRequestOf,
  sessionOf,
  taxonomyLabelOf,
} from './policy-records.ts';
import { type Stack, startStack } from './stack.ts';

/** Everybody who asks, as they stand to what is `own`. */
export const ACTORS = [
  'visitor',
  'stranger', // a member without an organisation
  'owner',
  'matched', // a startup with a suggested match
  'introduced', // a startup that was asked
  'facilitator',
  'otherOperator',
  'otherEdition', // a facilitator of the operator, narrowed to another edition
  'otherTerritory', // the same, narrowed to another territory
  'admin',
  'keyRead', // a key of the facilitator that reads
  'keyWrite', // one that reads and writes
  'link', // the token of an open link, in place of a session
  'unproven', // a facilitator who still has to set up the second factor
] as const;
export type ActorName = (typeof ACTORS)[number];

/** One operator's corner of the network, with one record of every kind; ids by kind, tokens among them. */
export type Corner = Readonly<Record<RecordKind, string>>;
export const RECORDS = [
  'organisation',
  'startup',
  'profile',
  'askedProfile',
  'need',
  'match',
  'askedMatch',
  'introduction',
  'shortlist',
  'veto',
  'clock',
  'contact',
  'activity',
  'import',
  'claim',
  'invitation',
  'duplicate',
  'merge',
  'rematch',
  'session',
  'apiKey',
  'person',
  'outcome',
  'meeting',
  'attachment',
  'privacyRequest',
  'linkToken',
  'taxonomyLabel',
  'job',
  'sharedToken',
] as const;
export type RecordKind = (typeof RECORDS)[number];

export interface PolicyScene {
  readonly stack: Stack;
  readonly network: Network;
  readonly actors: Readonly<Record<ActorName, Client>>;
  readonly own: Corner;
  readonly foreign: Corner;
  readonly missing: Corner;
  stop(): Promise<void>;
}

interface Body {
  readonly id: string;
  readonly version: number;
}

/** Boots a stack with two operators that know nothing of each other, and everybody who may ask. */
export async function openPolicyScene(): Promise<PolicyScene> {
  const post = await startMailServer();
  const stack = await startStack({ smtpUrl: post.url });
  const network = await createNetwork(stack);
  const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const elsewhere = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
  const own = await furnish({ stack, network, post, facilitator, area: '59', text: WEAVING });
  const foreign = await furnish({ stack, network, post, facilitator: elsewhere, area: '69', text: BAKING });
  const [otherEdition, otherTerritory, unproven] = await Promise.all(
    [1, 2, 3].map(() => network.person({ role: 'facilitator', operatorId: network.operatorId })),
  );
  const admin = await network.person({ role: 'admin' });
  const rematch = (await admin.post<Body>('/api/v1/rematches', {})).body.id;
  const actors: Record<ActorName, Client> = {
    visitor: visitor(stack),
    stranger: await network.person({}),
    owner: await network.person({ organisationIds: [own.ids.organisation] }),
    matched: await network.person({ organisationIds: [own.ids.startup] }),
    introduced: await network.person({ organisationIds: [own.asked] }),
    facilitator,
    otherOperator: elsewhere,
    otherEdition: otherEdition as Client,
    otherTerritory: otherTerritory as Client,
    admin,
    keyRead: await keyOf(stack, facilitator, ['read']),
    keyWrite: await keyOf(stack, facilitator, ['read', 'write']),
    link: visitor(stack, { authorization: `Bearer ${own.ids.linkToken}` }),
    unproven: unproven as Client,
  };
  await narrow(stack, await idOf(actors.otherEdition), {
    editionIds: [await anotherEdition(stack, network.operatorId)],
  });
  await narrow(stack, await idOf(actors.otherTerritory), { areas: ['69'] });
  await askForSecondFactor(stack, facilitator, actors);
  return {
    stack,
    network,
    actors,
    own: { ...own.ids, rematch },
    foreign: { ...foreign.ids, rematch },
    missing: Object.fromEntries(
      RECORDS.map((kind) => [kind, kind.endsWith('Token') ? 'A'.repeat(54) : v4()]),
    ) as unknown as Corner,
    async stop() {
      await stack.stop();
      await post.close();
    },
  };
}

const WEAVING = 'décelage de ratés de tricotage sous la lampe';
const BAKING = 'cuisson du pain au feu de bois dans un four de boulangerie';

interface Place {
  readonly stack: Stack;
  readonly network: Network;
  readonly post: TestMailServer;
  readonly facilitator: Client;
  readonly area: string;
  readonly text: string;
}

/** One record of every kind, made by the operator's own facilitator. */
async function furnish({ stack, network, post, facilitator, area, text }: Place) {
  const made = async (path: string, body: object, by: Client = facilitator): Promise<Body> => {
    const answer = await by.post<Body>(`/api/v1${path}`, body);
    expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
    return answer.body;
  };
  const site = { area };
  const organisation = await network.organisation({ size: 'PME', site });
  const [startup, asked] = [
    await network.organisation({ roles: ['startup'], site }),
    await network.organisation({ roles: ['startup'], site }),
  ];
  const [profile, askedProfile] = [
    await network.profile(startup, { description: `Nous faisons ${text}.` }),
    await network.profile(asked, { description: `Nous faisons ${text}, depuis longtemps.` }),
  ];
  const draft = await made('/needs', {
    organisationId: organisation,
    title: text,
    description: text,
    language: 'fr',
    // The startups of the other corner are no answer to it, whatever the engine finds alike.
    perimeter: { areas: [area], hard: true },
  });
  const submitted = await made(`/needs/${draft.id}/submit`, { version: draft.version });
  await made(`/needs/${draft.id}/approve`, {
    version: submitted.version,
    ownerApproval: { means: 'phone', givenBy: 'Odile', on: '2026-01-05' },
  });
  const need = draft.id;
  const [match, askedMatch] = await eventually('two matches', async () => {
    const list = await facilitator.get<{ items: (Body & { profile: { id: string } })[] }>(
      `/api/v1/needs/${need}/matches`,
    );
    const of = (id: string) => list.body.items?.find((one) => one.profile.id === id);
    const [one, other] = [of(profile), of(askedProfile)];
    return one && other ? ([one, other] as const) : undefined;
  });
  const contact = await made('/contacts', {
    organisationId: asked,
    name: 'Yann',
    email: `yann-${area}@startup.example`,
  });
  await made(`/matches/${askedMatch.id}/shortlist`, { version: askedMatch.version });
  const introduction = await made(`/matches/${askedMatch.id}/propose`, {});
  const linkToken = tokenIn(await post.mailTo(`yann-${area}@startup.example`));
  const shortlist = await made(`/needs/${need}/shortlists`, { items: [{ matchId: askedMatch.id }] });
  const shared = (await made(`/shortlists/${shortlist.id}/share`, { version: shortlist.version })) as unknown as {
    token: string;
  };
  const veto = await made(`/needs/${need}/vetoes`, { name: 'Concurrent & Fils' });
  const activity = await made('/activities', { kind: 'call', text: 'Appel', needId: need });
  const somebody = await network.person({});
  const ids: Corner = {
    organisation,
    startup,
    profile,
    askedProfile,
    need,
    match: match.id,
    askedMatch: askedMatch.id,
    introduction: introduction.id,
    shortlist: shortlist.id,
    veto: veto.id,
    clock: await clockOf(facilitator, need),
    contact: contact.id,
    activity: activity.id,
    import: await importOf(stack, facilitator),
    claim: (await made('/claims', { organisationId: organisation }, somebody)).id,
    invitation: (await made('/invitations', { email: `guest-${area}@guests.example`, name: 'Guest' })).id,
    duplicate: await duplicateOf(stack, [organisation, startup]),
    merge: await mergeOf(network, made),
    rematch: '',
    session: await sessionOf(somebody),
    apiKey: ((await made('/me/api-keys', { name: 'Clé', scopes: ['read'] }, somebody)) as unknown as { apiKey: Body })
      .apiKey.id,
    person: await idOf(somebody),
    outcome: await outcomeOf(stack, introduction.id),
    meeting: await meetingOf(stack, introduction.id, await idOf(facilitator)),
    attachment: await attachmentOf(stack, facilitator, need),
    privacyRequest: await privacyRequestOf(stack),
    taxonomyLabel: await taxonomyLabelOf(stack, `mot du ${area}`),
    job: await failedJobOf(stack),
    linkToken,
    sharedToken: shared.token,
  };
  return { ids, asked };
}

async function keyOf(stack: Stack, person: Client, scopes: readonly string[]): Promise<Client> {
  const createdAt = new Date();
  const { key } = await createApiKey(stack.db, {
    id: v7(),
    personId: await idOf(person),
    name: scopes.join(),
    scopes,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 3_600_000),
  });
  return visitor(stack, { authorization: `Bearer ${key}` });
}

/** A programme of the operator's beside the desk, with one edition. */
export async function anotherEdition(stack: Stack, operatorId: string): Promise<string> {
  const [programmeId, id] = [v7(), v7()];
  await stack.db
    .insertInto('programmes')
    .values({ id: programmeId, operatorId, slug: `p-${programmeId}`, name: 'Autre programme' })
    .execute();
  await stack.db
    .insertInto('editions')
    .values({ id, programmeId, kind: 'cohort', slug: `e-${id}`, name: 'Autre promotion', startsOn: null, endsOn: null })
    .execute();
  return id;
}

async function narrow(stack: Stack, personId: string, to: { editionIds?: string[]; areas?: string[] }): Promise<void> {
  await stack.db.updateTable('people').set(to).where('id', '=', personId).execute();
}

/** The network asks for a second factor of whoever works for it; all but one are said to have theirs. */
async function askForSecondFactor(
  stack: Stack,
  facilitator: Client,
  actors: Readonly<Record<ActorName, Client>>,
): Promise<void> {
  const proven = [facilitator, actors.otherOperator, actors.otherEdition, actors.otherTerritory, actors.admin];
  const ids = await Promise.all(proven.map(idOf));
  await sql`update auth."user" set "twoFactorEnabled" = true where id in (${sql.join(ids)})`.execute(stack.db);
  await stack.db
    .insertInto('settings')
    .values({ key: 'require_two_factor', value: JSON.stringify(true), updatedAt: new Date(), updatedBy: null })
    .execute();
}
