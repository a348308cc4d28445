import { DESK_EDITION_ID } from '@navette/db';
import pg from 'pg';
import { v4, v7 } from 'uuid';
import type { MergeScene } from './merge-scene.ts';
import { randomNumber } from './merge-scene.ts';

/** Columns that name an organisation, a contact, a profile or a person, as the database knows or their names tell. */
export async function namingColumns(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      select k.conrelid::regclass || '.' || a.attname as name
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
      where k.contype = 'f' and k.confrelid in ('organisations'::regclass, 'contacts'::regclass, 'profiles'::regclass,
        'people'::regclass)
      union
      select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'public' and udt_name in ('uuid', '_uuid') and column_name ~ '(organisation|contact)_ids?$'
      order by 1`);
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}

/** How many rows name one of these ids, by column. */
export async function countNaming(
  ownerUrl: string,
  columns: readonly string[],
  ids: readonly string[],
): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const counts: Record<string, number> = {};
    for (const name of columns) {
      const [table, column] = name.split('.');
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${table} where ${column} = any($1::uuid[])`,
        [ids],
      );
      counts[name] = rows[0]?.n ?? 0;
    }
    return counts;
  } finally {
    await client.end();
  }
}

export type EntangledPair = Awaited<ReturnType<typeof entangledPair>>;

/** Two organisations to merge, the second of which every table that can names, and its contact who is in both. */
export async function entangledPair(scene: MergeScene) {
  const pair = await scene.furnished();
  const { kept, merged, contacts, profile } = pair;
  const { db } = scene.stack;
  const now = new Date();
  const twin = contacts.twin.id;
  const { email } = await db.selectFrom('contacts').select('email').where('id', '=', twin).executeTakeFirstOrThrow();
  const person = (await (await scene.network.person({})).get<{ id: string }>('/api/v1/me')).body.id;
  const base = { createdAt: now, updatedAt: now };
  await db
    .insertInto('organisations')
    .values({ id: v7(), name: 'Suivante', nameKey: 'suivante', country: 'FR', mergedInto: merged, ...base })
    .execute();
  await db
    .insertInto('sites')
    .values({ id: v7(), organisationId: merged, main: false, country: 'FR', commune: 'Lens' })
    .execute();
  await db.updateTable('needs').set({ ownerContactId: twin }).where('id', '=', pair.need.id).execute();
  // A need of somebody else's that the merged one's startup came to know, and undertook to keep to itself.
  const ownerId = await scene.network.organisation({ name: 'Porteuse', register: 'SIREN', number: randomNumber() });
  const created = await scene.facilitator.post<{ id: string }>('/api/v1/needs', {
    organisationId: ownerId,
    title: 'Besoin à taire',
    description: 'Contrôle visuel par caméra, la nuit aussi.',
  });
  const needId = created.body.id;
  await db.updateTable('needs').set({ state: 'published', publishedAt: now }).where('id', '=', needId).execute();
  const introductionId = v4();
  const scope = { operatorId: scene.network.operatorId, editionId: DESK_EDITION_ID };
  await db
    .insertInto('introductions')
    .values({
      id: introductionId,
      ...scope,
      needId,
      profileId: profile,
      state: 'interested',
      stateSince: now.toISOString().slice(0, 10),
      askedAt: now,
      interestedAt: now,
      interestedBy: 'account',
      source: 'test',
      ...base,
    })
    .execute();
  const undertaking = {
    id: v7(),
    needId,
    introductionId,
    organisationId: merged,
    operatorId: scene.network.operatorId,
    version: '1',
    language: 'fr',
    text: 'Je me tais.',
    personId: person,
    name: 'Une personne',
    acceptedAt: now,
  };
  await db.insertInto('undertakings').values(undertaking).execute();
  await db
    .insertInto('disclosures')
    .values({
      id: v7(),
      needId,
      organisationId: merged,
      stage: 'card',
      means: 'page',
      personId: person,
      undertakingId: undertaking.id,
      at: now,
    })
    .execute();
  // What it keeps away itself, and who keeps it away.
  await db
    .insertInto('vetoes')
    .values([
      { id: v7(), ownerOrganisationId: merged, nameKey: 'rivale', name: 'Rivale', createdAt: now },
      { id: v7(), ownerOrganisationId: await scene.network.organisation({}), organisationId: merged, createdAt: now },
    ])
    .execute();
  await db
    .insertInto('claims')
    .values({ id: v7(), personId: person, organisationId: merged, state: 'requested', byDomain: false, createdAt: now })
    .execute();
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await db
    .insertInto('invitations')
    .values({
      id: v7(),
      email: `${v7()}@tests.example`,
      name: 'Invitée',
      role: 'member',
      organisationId: merged,
      language: 'fr',
      createdAt: now,
      expiresAt,
    })
    .execute();
  const clockId = v7();
  await db
    .insertInto('clocks')
    .values({
      id: clockId,
      kind: 'answer',
      needId,
      introductionId,
      operatorId: scene.network.operatorId,
      waitsFor: 'startup',
      state: 'answered',
      startedAt: now,
      dueOn: '2027-01-12',
    })
    .execute();
  await db
    .insertInto('answerTimes')
    .values({ id: v7(), organisationId: merged, side: 'startup', clockId, workingDays: 3, answered: true, at: now })
    .execute();
  const to = { email: email ?? '', name: 'Une personne', language: 'fr' as const };
  await db
    .insertInto('links')
    .values({ id: v7(), purpose: 'object', side: 'owner', contactId: twin, ...to, createdAt: now, expiresAt })
    .execute();
  await db
    .insertInto('mails')
    .values({
      id: v7(),
      kind: 'need_published',
      state: 'sent',
      toAddress: to.email,
      toName: to.name,
      contactId: twin,
      language: 'fr',
      data: '{}',
      messageId: v7(),
      nextTryAt: now,
      createdAt: now,
    })
    .execute();
  return { ...pair, person, needId, kept, merged, twin };
}
