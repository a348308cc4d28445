import { DESK_EDITION_ID } from '@navette/db';
import { createContext, proposeDuplicates } from '@navette/usecases';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface DuplicateBody {
  readonly id: string;
  readonly score: number;
  readonly state: string;
  readonly reasons: { key: string; speaks: string; first: string; second: string }[];
  readonly first: { id: string; name: string };
  readonly second: { id: string; name: string };
}
interface MergeBody {
  readonly id: string;
  readonly kept: { id: string; name: string };
  readonly merged: { id: string; name: string };
}
interface PreviewBody {
  readonly kept: { id: string; version: number };
  readonly merged: { id: string; version: number };
  readonly fields: { field: string; kept: unknown; merged: unknown; result: unknown; from: string }[];
  readonly moves: { kind: string; count: number; examples: { label: string }[] }[];
  readonly conflicts: { kind: string; email?: string; count?: number; fills?: string[] }[];
}
interface Problem {
  readonly code: string;
  readonly errors?: readonly { pointer: string }[];
}

let stack: Stack;
let network: Network;
let facilitator: Client;
let elsewhere: Client;
let admin: Client;
let member: Client;

beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  elsewhere = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
  admin = await network.person({ role: 'admin' });
  member = await network.person({ organisationIds: [await network.organisation({})] });
});
afterAll(() => stack?.stop());

function propose(...ids: string[]) {
  return proposeDuplicates(createContext({ db: stack.db, actor: { kind: 'system', job: 'test' } }), ids);
}

/** The proposals about any of these organisations. */
async function proposalsOf(ids: readonly string[], state = 'proposed'): Promise<DuplicateBody[]> {
  const page = await facilitator.get<{ items: DuplicateBody[] }>(`/api/v1/duplicates?limit=100&state=${state}`);
  expect(page.status, page.text).toBe(200);
  return page.body.items.filter((item) => ids.includes(item.first.id) || ids.includes(item.second.id));
}

async function proposal(one: string, other: string): Promise<DuplicateBody> {
  await propose(one, other);
  const [found] = (await proposalsOf([one])).filter((item) => [item.first.id, item.second.id].includes(other));
  if (found === undefined) throw new Error('nothing is proposed');
  return found;
}

describe('proposing duplicates', () => {
  it('finds each kind of look-alike, with its reasons, and writes it once', async () => {
    const site = (postalCode: string, commune: string) => ({ site: { postalCode, commune } });
    const original = await network.organisation({
      name: 'Tissages Aubert-Delmotte',
      register: 'SIREN',
      number: '303265045',
      website: 'https://www.aubert-delmotte.example/fr',
      phone: '03 20 12 34 56',
      ...site('59100', 'Roubaix'),
    });
    const alike: Record<string, Parameters<Network['organisation']>[0]> = {
      number: { name: 'Enseigne Un', register: 'SIRET', number: '303 265 045 00011' },
      'name,postal_code': { name: 'TISSAGES AUBERT DELMOTTE S.A.S.', ...site('59100', 'ROUBAIX CEDEX') },
      'name,department': { name: 'Tissages Aubert Delmotte', ...site('59800', 'Lille') },
      'name,place_differs': { name: 'Tissages Aubert Delmotte SARL', ...site('13001', 'Marseille') },
      website: { name: 'Enseigne Deux', website: 'http://aubert-delmotte.example' },
      phone: { name: 'Enseigne Trois', phone: '+33 (0)3.20.12.34.56' },
      'near_name,postal_code': { name: 'Tisages Aubert Delmote', ...site('59100', 'Roubaix') },
    };
    const ids = new Map<string, string>();
    for (const [keys, over] of Object.entries(alike)) ids.set(await network.organisation(over), keys);
    await network.organisation({ name: 'Boulangerie Petit', ...site('59100', 'Roubaix') });

    const first = await propose(original);
    const found = await proposalsOf([original]);
    const keysOf = (item: DuplicateBody) => item.reasons.map((reason) => reason.key).join(',');
    const other = (item: DuplicateBody) => (item.first.id === original ? item.second.id : item.first.id);
    expect(new Map(found.map((item) => [other(item), keysOf(item)]))).toEqual(ids);
    expect(found.map((item) => item.score)).toEqual(found.map((item) => item.score).toSorted((a, b) => b - a));
    expect(first.proposed).toBe(7);

    expect(await propose(original)).toMatchObject({ proposed: 0, withdrawn: 0 });
    expect((await proposalsOf([original])).map((item) => item.id)).toEqual(found.map((item) => item.id));
  });

  it('does not take two SIREN for one company, nor a platform for a website', async () => {
    const shared = { name: 'Fonderie Lenglet', site: { postalCode: '62000' }, website: 'https://lenglet.example' };
    const one = await network.organisation({ ...shared, register: 'SIREN', number: '732829320' });
    const two = await network.organisation({ ...shared, register: 'SIREN', number: '552100554' });
    const page = await network.organisation({ name: 'Page une', website: 'https://facebook.com/une' });
    const other = await network.organisation({ name: 'Page autre', website: 'https://fr.facebook.com/autre' });
    await propose(one, two, page, other);
    expect(await proposalsOf([one, two, page, other])).toEqual([]);
  });

  it('takes a telephone that a crowd has for a switchboard', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 10; index++) {
      ids.push(
        await network.organisation({ name: `Locataire ${'abcdefghij'[index]?.repeat(6)}`, phone: '03 44 55 66 77' }),
      );
    }
    await propose(...ids);
    expect(await proposalsOf(ids)).toEqual([]);
  });

  it('takes a proposal back that no longer holds', async () => {
    const one = await network.organisation({ name: 'Verrerie Hocquet', website: 'https://hocquet.example' });
    const other = await network.organisation({ name: 'Cristal', website: 'https://hocquet.example' });
    await proposal(one, other);
    const changed = await facilitator.patch(`/api/v1/organisations/${other}`, { version: 1, website: null });
    expect(changed.status, changed.text).toBe(200);
    expect(await propose(one)).toMatchObject({ withdrawn: 1 });
    expect(await proposalsOf([one])).toEqual([]);
  });

  it('proposes what was set aside again only when its reasons grew', async () => {
    const one = await network.organisation({ name: 'Brasserie Quesnoy', site: { postalCode: '59000' } });
    const other = await network.organisation({ name: 'Brasserie Quesnoy', site: { postalCode: '13001' } });
    const { id } = await proposal(one, other);
    const dismissed = await facilitator.post<DuplicateBody>(`/api/v1/duplicates/${id}/dismiss`);
    expect(dismissed.status, dismissed.text).toBe(200);
    expect(dismissed.body.state).toBe('dismissed');
    await propose(one, other);
    expect(await proposalsOf([one])).toEqual([]);
    expect((await proposalsOf([one], 'dismissed')).map((item) => item.id)).toEqual([id]);

    for (const organisation of [one, other]) {
      await facilitator.patch(`/api/v1/organisations/${organisation}`, { version: 1, phone: '0327112233' });
    }
    await propose(other);
    expect((await proposalsOf([one])).map((item) => [item.id, item.reasons.length])).toEqual([[id, 3]]);
  });

  it('looks at 500 at most', async () => {
    await expect(propose(...Array.from({ length: 501 }, () => v7()))).rejects.toThrow(RangeError);
  });
});

/** Two organisations of one name with everything that can belong to them. */
async function furnished() {
  const name = `Ateliers ${v7()}`;
  const kept = await network.organisation({
    name,
    register: 'SIREN',
    number: randomNumber(),
    size: 'PME',
    roles: ['industrial'],
    site: { postalCode: '59100', commune: 'Roubaix' },
  });
  const merged = await network.organisation({
    name: `${name} SAS`,
    size: 'ETI',
    roles: ['startup'],
    website: `https://${v7()}.example`,
    phone: '0320998877',
    sector: '25.62',
    site: { postalCode: '59100', commune: 'Roubaix' },
  });
  const profile = await network.profile(merged, { title: 'Profil qui déménage' });
  const [both, mergedOnly] = [
    await network.person({ organisationIds: [kept, merged] }),
    await network.person({ organisationIds: [merged] }),
  ];
  const need = await facilitator.post<{ id: string; version: number }>('/api/v1/needs', {
    organisationId: merged,
    title: 'Besoin qui déménage',
    description: 'Contrôle visuel par caméra.',
  });
  expect(need.status, need.text).toBe(201);
  await elsewhere.post('/api/v1/needs', {
    organisationId: merged,
    title: 'Besoin d’un autre opérateur',
    description: 'Que personne ici ne doit connaître.',
  });
  const now = new Date();
  const contact = (organisationId: string, over: object = {}) => ({
    id: v7(),
    operatorId: network.operatorId,
    organisationId,
    name: 'Une personne',
    source: 'test',
    createdAt: now,
    updatedAt: now,
    ...over,
  });
  const email = `${v7()}@ateliers.example`;
  const contacts = {
    kept: contact(kept, { email }),
    twin: contact(merged, { email, jobTitle: 'Achats', opposedAt: now }),
    only: contact(merged, { name: 'Une autre', email: `autre-${email}` }),
  };
  await stack.db.insertInto('contacts').values(Object.values(contacts)).execute();
  const activity = {
    id: v7(),
    operatorId: network.operatorId,
    editionId: DESK_EDITION_ID,
    kind: 'call' as const,
    at: now,
    text: 'Appelé.',
    organisationId: merged,
    contactId: contacts.twin.id,
    source: 'test',
    createdAt: now,
    updatedAt: now,
  };
  await stack.db.insertInto('activities').values(activity).execute();
  const external = {
    operatorId: network.operatorId,
    source: 'crm',
    externalId: v7(),
    recordId: merged,
    importedAt: now,
  };
  await stack.db
    .insertInto('externalIds')
    .values({ ...external, kind: 'organisation' })
    .execute();
  return { kept, merged, profile, need: need.body, contacts, activity, external, both, mergedOnly };
}

/** Nobody's SIREN is checked where an organisation is added by hand. */
function randomNumber(): string {
  return String(100_000_000 + Math.floor(Math.random() * 899_999_999));
}

/** Everything about two organisations that a merge and its undo touch, versions and times left out. */
async function snapshot(ids: readonly string[]) {
  const plain = <T extends object>(rows: readonly T[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !['version', 'updatedAt', 'teaser', 'matchWantedAt'].includes(name))
          .map(([name, value]) => [name, value]),
      ),
    );
  const of = (table: 'profiles' | 'needs' | 'contacts' | 'activities') =>
    stack.db
      .selectFrom(table)
      .selectAll()
      .where('organisationId', 'in', [...ids])
      .orderBy('id')
      .execute();
  return {
    organisations: plain(
      await stack.db
        .selectFrom('organisations')
        .selectAll()
        .where('id', 'in', [...ids])
        .orderBy('id')
        .execute(),
    ),
    sites: await stack.db
      .selectFrom('sites')
      .selectAll()
      .where('organisationId', 'in', [...ids])
      .orderBy('organisationId')
      .execute(),
    profiles: plain(await of('profiles')),
    needs: plain(await of('needs')),
    contacts: plain(await of('contacts')),
    activities: plain(await of('activities')),
    memberships: await stack.db
      .selectFrom('memberships')
      .selectAll()
      .where('organisationId', 'in', [...ids])
      .orderBy('organisationId')
      .orderBy('personId')
      .execute(),
    externalIds: await stack.db
      .selectFrom('externalIds')
      .selectAll()
      .where('recordId', 'in', [...ids])
      .execute(),
  };
}

async function preview(keep: string, merge: string, more = ''): Promise<PreviewBody> {
  const answer = await facilitator.get<PreviewBody>(`/api/v1/merges/preview?keep=${keep}&merge=${merge}${more}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

async function mergeAsShown(keep: string, merge: string, take: readonly string[] = []): Promise<MergeBody> {
  const shown = await preview(keep, merge);
  const answer = await facilitator.post<MergeBody>('/api/v1/merges', {
    keep,
    merge,
    keptVersion: shown.kept.version,
    mergedVersion: shown.merged.version,
    take,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

async function eventKinds(organisationId: string): Promise<string[]> {
  const rows = await stack.db
    .selectFrom('events')
    .select('kind')
    .where('organisationId', '=', organisationId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => row.kind);
}

describe('the preview of a merge', () => {
  it('says field by field what stays, and changes nothing', async () => {
    const { kept, merged } = await furnished();
    const before = await snapshot([kept, merged]);
    const shown = await preview(kept, merged);
    const from = Object.fromEntries(shown.fields.map((field) => [field.field, field.from]));
    expect(from).toEqual({
      name: 'kept',
      number: 'kept',
      size: 'kept',
      roles: 'both',
      sector: 'merged',
      naf25: 'kept',
      register: 'kept',
      website: 'merged',
      phone: 'merged',
      site: 'kept',
    });
    expect(shown.fields.find((field) => field.field === 'roles')?.result).toEqual(['industrial', 'startup']);
    expect(shown.fields.find((field) => field.field === 'size')).toMatchObject({
      kept: 'PME',
      merged: 'ETI',
      result: 'PME',
    });
    const chosen = await preview(kept, merged, '&take=size,site');
    expect(chosen.fields.find((field) => field.field === 'size')).toMatchObject({ from: 'merged', result: 'ETI' });
    expect(await snapshot([kept, merged])).toEqual(before);
  });

  it('says what moves and where both have the same, and of another operator nothing', async () => {
    const { kept, merged } = await furnished();
    const shown = await preview(kept, merged);
    const counts = Object.fromEntries(shown.moves.map((move) => [move.kind, move.count]));
    expect(counts).toEqual({ profile: 1, need: 1, contact: 2, activity: 1, membership: 2, external_id: 1 });
    expect(shown.conflicts).toEqual([
      expect.objectContaining({
        kind: 'contact',
        email: expect.stringContaining('@ateliers.example'),
        fills: ['jobTitle'],
      }),
      { kind: 'membership', count: 1 },
    ]);
    expect(JSON.stringify(shown)).not.toContain('autre opérateur');
    const theirs = await elsewhere.get<PreviewBody>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}`);
    expect(theirs.text).not.toMatch(/Besoin qui déménage|Une personne|@ateliers|Appelé|crm/);
    expect(theirs.body.moves.find((move) => move.kind === 'need')).toMatchObject({
      count: 1,
      examples: [{ label: 'Besoin d’un autre opérateur' }],
    });
    const all = await admin.get<PreviewBody>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}`);
    expect(all.body.moves.find((move) => move.kind === 'need')?.count).toBe(2);
  });

  it('proposes to keep the one with a number', async () => {
    const { kept, merged } = await furnished();
    const { id } = await proposal(kept, merged);
    const answer = await facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview`);
    expect(answer.body.kept.id).toBe(kept);
    const turned = await facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview?keep=${merged}`);
    expect(turned.body.kept.id).toBe(merged);
    expect(turned.body.fields.find((field) => field.field === 'number')).toMatchObject({ from: 'merged' });
  });
});

describe('a merge', () => {
  it('fills blanks, moves everything, tells the log, and leaves one organisation', async () => {
    const { kept, merged, profile, need, contacts, activity, external } = await furnished();
    const { id } = await proposal(kept, merged);
    const shown = await facilitator.get<PreviewBody>(`/api/v1/duplicates/${id}/preview?keep=${kept}`);
    const answer = await facilitator.post<MergeBody>(`/api/v1/duplicates/${id}/merge`, {
      keep: kept,
      keptVersion: shown.body.kept.version,
      mergedVersion: shown.body.merged.version,
    });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ kept: { id: kept }, merged: { id: merged }, duplicateId: id });

    const one = await facilitator.get<Record<string, unknown>>(`/api/v1/organisations/${kept}`);
    expect(one.body).toMatchObject({
      size: 'PME',
      sector: '25.62',
      roles: ['industrial', 'startup'],
      phone: '0320998877',
    });
    expect((await facilitator.get(`/api/v1/organisations/${merged}`)).status).toBe(404);
    const state = await snapshot([kept]);
    expect(state.profiles.map((row) => row.id)).toEqual([profile]);
    expect(state.needs).toHaveLength(2);
    expect(state.contacts.map((row) => row.id).toSorted()).toEqual([contacts.kept.id, contacts.only.id].toSorted());
    expect(state.contacts.find((row) => row.id === contacts.kept.id)).toMatchObject({
      jobTitle: 'Achats',
      opposedAt: contacts.twin.updatedAt,
    });
    expect(state.activities).toMatchObject([{ id: activity.id, contactId: contacts.kept.id }]);
    expect(state.memberships).toHaveLength(2);
    expect(state.externalIds).toMatchObject([{ externalId: external.externalId, recordId: kept }]);
    expect((await snapshot([merged])).memberships).toEqual([]);
    expect(await proposalsOf([kept, merged], 'merged')).toMatchObject([{ id }]);

    expect(await eventKinds(kept)).toEqual(
      expect.arrayContaining(['organisation.merged', 'organisation.changed', 'profile.changed', 'need.changed']),
    );
    const jobs = await stack.db.selectFrom('outbox').select(['job', 'payload']).execute();
    expect(jobs.filter((job) => job.job === 'match-profiles').map((job) => job.payload)).toContainEqual({
      profileIds: [profile],
    });
    expect(jobs).toContainEqual({ job: 'find-duplicates', payload: { organisationIds: [kept] } });
    expect(
      (await facilitator.get<{ organisation: { id: string } }>(`/api/v1/needs/${need.id}`)).body.organisation.id,
    ).toBe(kept);
  });

  it('takes over what the caller chooses, and both numbers still lead to one', async () => {
    const { kept, merged } = await furnished();
    const [one, other] = [randomNumber(), randomNumber()];
    await stack.db
      .updateTable('organisations')
      .set({ register: 'SIREN', number: one })
      .where('id', '=', kept)
      .execute();
    await stack.db
      .updateTable('organisations')
      .set({ register: 'SIREN', number: other })
      .where('id', '=', merged)
      .execute();
    const before = await snapshot([kept, merged]);
    const { id } = await mergeAsShown(kept, merged, ['number', 'size', 'name', 'site']);
    const now = await facilitator.get<Record<string, unknown>>(`/api/v1/organisations/${kept}`);
    expect(now.body).toMatchObject({ number: other, size: 'ETI', name: expect.stringContaining('SAS') });
    const hidden = await stack.db
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', merged)
      .executeTakeFirstOrThrow();
    expect(hidden).toMatchObject({ number: one, mergedInto: kept });
    expect((await facilitator.post(`/api/v1/merges/${id}/undo`)).status).toBe(200);
    expect((await snapshot([kept, merged])).organisations).toEqual(before.organisations);
  });

  it('refuses stale versions, itself, what is merged already and bad input', async () => {
    const { kept, merged } = await furnished();
    const ask = (over: object) =>
      facilitator.post<Problem>('/api/v1/merges', {
        keep: kept,
        merge: merged,
        keptVersion: 1,
        mergedVersion: 1,
        ...over,
      });
    const stale = await ask({ mergedVersion: 7 });
    expect([stale.status, stale.body.errors?.[0]?.pointer]).toEqual([409, '/mergedVersion']);
    expect((await ask({ merge: kept })).body.errors?.[0]?.pointer).toBe('/merge');
    expect((await ask({ take: ['owner'] })).body.errors?.[0]?.pointer).toBe('/take/0');
    expect((await ask({ keep: 'x' })).status).toBe(400);
    expect((await ask({ merge: v7() })).status).toBe(404);
    expect((await facilitator.get<Problem>(`/api/v1/merges/preview?keep=${kept}&merge=${merged}&take=x`)).status).toBe(
      400,
    );
    const { id } = await proposal(kept, merged);
    const strange = await facilitator.post<Problem>(`/api/v1/duplicates/${id}/merge`, {
      keep: v7(),
      keptVersion: 1,
      mergedVersion: 1,
    });
    expect(strange.body.errors?.[0]?.pointer).toBe('/keep');
    await mergeAsShown(kept, merged);
    expect((await ask({})).status).toBe(404);
    expect((await facilitator.post(`/api/v1/duplicates/${id}/dismiss`)).status).toBe(409);
  });

  it('happens once when two ask for it at the same time', async () => {
    const { kept, merged } = await furnished();
    const body = { keep: kept, merge: merged, keptVersion: 1, mergedVersion: 1 };
    const turned = { keep: merged, merge: kept, keptVersion: 1, mergedVersion: 1 };
    const answers = await Promise.all([facilitator.post('/api/v1/merges', body), admin.post('/api/v1/merges', turned)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 404]);
  });
});

describe('the undo of a merge', () => {
  it('puts everything back', async () => {
    const { kept, merged, contacts } = await furnished();
    const before = await snapshot([kept, merged]);
    const { id } = await mergeAsShown(kept, merged, ['size', 'site']);
    expect(await snapshot([kept, merged])).not.toEqual(before);
    const undone = await admin.post<{ remarks: unknown[]; merge: { undoneAt: string | null } }>(
      `/api/v1/merges/${id}/undo`,
    );
    expect(undone.status, undone.text).toBe(200);
    expect(undone.body.remarks).toEqual([]);
    expect(undone.body.merge.undoneAt).not.toBeNull();
    const after = await snapshot([kept, merged]);
    // Who said no to being contacted said it whatever the merge was worth.
    const opposed = after.contacts.find((row) => row.id === contacts.kept.id);
    expect(opposed?.opposedAt).toEqual(contacts.twin.updatedAt);
    if (opposed) opposed.opposedAt = null;
    const withoutSiteIds = (state: Awaited<ReturnType<typeof snapshot>>) => ({
      ...state,
      sites: state.sites.map(({ id: _id, ...site }) => site),
    });
    expect(withoutSiteIds(after)).toEqual(withoutSiteIds(before));
    expect(await eventKinds(merged)).toContain('organisation.unmerged');
    expect((await admin.post(`/api/v1/merges/${id}/undo`)).status).toBe(409);
    expect((await facilitator.get(`/api/v1/organisations/${merged}`)).status).toBe(200);
  });

  it('leaves what somebody changed since, and says so', async () => {
    const { kept, merged, profile, mergedOnly } = await furnished();
    const { id } = await mergeAsShown(kept, merged);
    const organisation = await facilitator.get<{ version: number }>(`/api/v1/organisations/${kept}`);
    await facilitator.patch(`/api/v1/organisations/${kept}`, {
      version: organisation.body.version,
      phone: '0100000000',
    });
    const present = await facilitator.get<{ version: number }>(`/api/v1/profiles/${profile}`);
    await facilitator.patch(`/api/v1/profiles/${profile}`, { version: present.body.version, title: 'Titre nouveau' });
    const me = await mergedOnly.get<{ id: string }>('/api/v1/me');
    await stack.db.deleteFrom('memberships').where('personId', '=', me.body.id).execute();
    const undone = await facilitator.post<{ remarks: { what: string; id: string; remark: string }[] }>(
      `/api/v1/merges/${id}/undo`,
    );
    expect(undone.body.remarks).toEqual([
      { what: 'field', id: 'phone', remark: 'changed_since' },
      { what: 'profile', id: profile, remark: 'back_with_changes' },
      { what: 'membership', id: me.body.id, remark: 'gone_elsewhere' },
    ]);
    const now = await facilitator.get<{ phone: string; website: string | null }>(`/api/v1/organisations/${kept}`);
    expect(now.body).toMatchObject({ phone: '0100000000', website: null });
    const back = await facilitator.get<{ title: string; organisation: { id: string } }>(`/api/v1/profiles/${profile}`);
    expect(back.body).toMatchObject({ title: 'Titre nouveau', organisation: { id: merged } });
  });

  it('waits for a later merge of the kept one to be undone, which leads everything back through both', async () => {
    const { kept, merged, external } = await furnished();
    const third = await network.organisation({ name: 'Encore une' });
    const first = await mergeAsShown(kept, merged);
    const second = await mergeAsShown(third, kept);
    const led = () =>
      stack.db
        .selectFrom('externalIds')
        .select('recordId')
        .where('externalId', '=', external.externalId)
        .executeTakeFirstOrThrow();
    expect(await led()).toEqual({ recordId: third });
    expect((await facilitator.post(`/api/v1/merges/${first.id}/undo`)).status).toBe(409);
    expect((await facilitator.post(`/api/v1/merges/${second.id}/undo`)).status).toBe(200);
    expect((await facilitator.post(`/api/v1/merges/${first.id}/undo`)).status).toBe(200);
    expect(await led()).toEqual({ recordId: merged });
    const list = await facilitator.get<{ items: MergeBody[] }>('/api/v1/merges?limit=2');
    expect(list.body.items.map((item) => item.id)).toEqual([second.id, first.id]);
  });

  it('keeps a number that somebody else has by now from being given twice', async () => {
    const { kept, merged } = await furnished();
    const number = randomNumber();
    await stack.db.updateTable('organisations').set({ register: null, number: null }).where('id', '=', kept).execute();
    await stack.db.updateTable('organisations').set({ register: 'SIREN', number }).where('id', '=', merged).execute();
    const { id } = await mergeAsShown(kept, merged);
    await stack.db.updateTable('organisations').set({ number: randomNumber() }).where('id', '=', kept).execute();
    await network.organisation({ register: 'SIREN', number });
    const undone = await facilitator.post<{ remarks: unknown[] }>(`/api/v1/merges/${id}/undo`);
    expect(undone.body.remarks).toEqual([
      { what: 'field', id: 'number', remark: 'changed_since' },
      { what: 'field', id: 'number', remark: 'number_taken' },
    ]);
  });
});

describe('who may', () => {
  it('read and decide: facilitators and administrators', async () => {
    const { kept, merged } = await furnished();
    const { id } = await proposal(kept, merged);
    const paths = ['/api/v1/duplicates', `/api/v1/duplicates/${id}/preview`, '/api/v1/merges'];
    for (const path of [...paths, `/api/v1/merges/preview?keep=${kept}&merge=${merged}`]) {
      expect((await member.get(path)).status, path).toBe(403);
      expect((await admin.get(path)).status, path).toBe(200);
      expect((await elsewhere.get(path)).status, path).toBe(200);
    }
    const body = { keep: kept, merge: merged, keptVersion: 1, mergedVersion: 1 };
    expect((await member.post('/api/v1/merges', body)).status).toBe(403);
    expect((await member.post(`/api/v1/duplicates/${id}/dismiss`)).status).toBe(403);
    const { merge: _merge, ...proposed } = body;
    expect((await member.post(`/api/v1/duplicates/${id}/merge`, proposed)).status).toBe(403);
    expect((await member.post(`/api/v1/merges/${id}/undo`)).status).toBe(403);
  });

  it('page by a cursor that exists', async () => {
    const first = await facilitator.get<{ items: DuplicateBody[]; next: string }>('/api/v1/duplicates?limit=1');
    const second = await facilitator.get<{ items: DuplicateBody[] }>(
      `/api/v1/duplicates?limit=1&cursor=${first.body.next}`,
    );
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    expect((await facilitator.get(`/api/v1/duplicates?cursor=${v7()}`)).status).toBe(400);
    expect((await facilitator.get('/api/v1/duplicates?state=open')).status).toBe(400);
    expect((await facilitator.post(`/api/v1/duplicates/${v7()}/dismiss`)).status).toBe(404);
    expect((await facilitator.post(`/api/v1/merges/${v7()}/undo`)).status).toBe(404);
  });
});
