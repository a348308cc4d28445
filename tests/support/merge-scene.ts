import { DESK_EDITION_ID } from '@navette/db';
import { createContext, type Proposed, proposeDuplicates } from '@navette/usecases';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Client } from './client.ts';
import { createNetwork } from './network.ts';
import { startStack } from './stack.ts';

export interface DuplicateBody {
  readonly id: string;
  readonly score: number;
  readonly state: string;
  readonly reasons: { key: string; speaks: string; first: string; second: string }[];
  readonly first: { id: string; name: string };
  readonly second: { id: string; name: string };
}
export interface MergeBody {
  readonly id: string;
  readonly kept: { id: string; name: string };
  readonly merged: { id: string; name: string };
}
export interface PreviewBody {
  readonly kept: { id: string; version: number };
  readonly merged: { id: string; version: number };
  readonly fields: { field: string; kept: unknown; merged: unknown; result: unknown; from: string }[];
  readonly moves: { kind: string; count: number; examples: { label: string }[] }[];
  readonly conflicts: { kind: string; email?: string; count?: number; fills?: string[] }[];
}
export interface ProblemBody {
  readonly code: string;
  readonly errors?: readonly { pointer: string }[];
}

/** A network to find duplicates in and to merge. */
export type MergeScene = Awaited<ReturnType<typeof openMergeScene>>;

/** Boots a stack with people who may merge and one who may not. */
export async function openMergeScene() {
  const stack = await startStack({ worker: false });
  const network = await createNetwork(stack);
  const facilitator: Client = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const elsewhere: Client = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
  const admin: Client = await network.person({ role: 'admin' });
  const joined = async () => (await (await network.person({})).get<{ id: string }>('/api/v1/me')).body;
  // One who belongs to both organisations of each merge, and one who belongs to the one that goes.
  const [both, mergedOnly] = [await joined(), await joined()];
  const member: Client = await network.person({ organisationIds: [await network.organisation({})] });

  function propose(...ids: string[]): Promise<Proposed> {
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
    await stack.db
      .insertInto('memberships')
      .values([
        { personId: both.id, organisationId: kept },
        { personId: both.id, organisationId: merged },
        { personId: mergedOnly.id, organisationId: merged },
      ])
      .execute();
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
    return { kept, merged, profile, need: need.body, contacts, activity, external };
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

  return {
    stack,
    network,
    facilitator,
    elsewhere,
    admin,
    member,
    mergedOnly,
    propose,
    proposalsOf,
    proposal,
    furnished,
    snapshot,
    preview,
    mergeAsShown,
    eventKinds,
  };
}

/** Nobody's SIREN is checked where an organisation is added by hand. */
export function randomNumber(): string {
  return String(100_000_000 + Math.floor(Math.random() * 899_999_999));
}
