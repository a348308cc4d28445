import { type Me, type Person, pageQuery } from '@navette/contracts';
import { findOperator, findOrganisation, findPerson, listPeople, type Page } from '@navette/db';
import { authorise, DomainError, invalidField } from '@navette/domain';
import { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { personView } from './view.ts';

/** The person signed in. */
export async function readMe(ctx: Context): Promise<Me> {
  authorise(ctx.actor, 'me.read');
  const person = ctx.actor.kind === 'person' ? await findPerson(ctx.db, ctx.actor.personId) : undefined;
  if (person === undefined) throw new DomainError('unauthenticated', 'Sign in first.');
  const operator = person.operatorId === null ? undefined : await findOperator(ctx.db, person.operatorId);
  const organisations = await Promise.all(person.organisationIds.map((id) => findOrganisation(ctx.db, id)));
  return {
    ...personView(person),
    operatorName: operator?.name ?? null,
    organisations: organisations.flatMap((row) => (row === undefined ? [] : [{ id: row.id, name: row.name }])),
  };
}

const peopleQuery = z.object(pageQuery);

/** Everybody who can sign in, by mail address; for administrators. */
export async function browsePeople(ctx: Context, query: z.input<typeof peopleQuery>): Promise<Page<Person>> {
  authorise(ctx.actor, 'person.list');
  const { cursor, limit } = parse(peopleQuery, query);
  if (cursor !== undefined && (await findPerson(ctx.db, cursor)) === undefined) {
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listPeople(ctx.db, { after: cursor, limit });
  return { items: page.items.map(personView), next: page.next };
}
