import { type Person, type PersonChange, personChange } from '@navette/contracts';
import { findOperator, findPerson, type PersonWithOrganisations, transaction, updatePerson } from '@navette/db';
import { authorise, DomainError, invalidField, notFound, personIdOf } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { checkAreas } from '../reference/check.ts';
import { checkEditions, checkOrganisations } from './check.ts';
import { personView } from './view.ts';

type Given = z.output<typeof personChange>;

/**
 * Gives somebody another role, scope or organisations, or closes and opens their account. Counts at once, also for whoever is
 * signed in; what they did stays theirs. An administrator changes neither the own role nor the own way in, so that one stays.
 * @throws DomainError `not_found`; `forbidden` for oneself; `invalid`, naming the field
 */
export async function changePerson(ctx: Context, id: string, input: PersonChange): Promise<Person> {
  authorise(ctx.actor, 'person.change');
  const given = parse(personChange, input);
  const person = await findPerson(ctx.db, id);
  if (person === undefined || person.erasedAt !== null) throw notFound();
  if (id === personIdOf(ctx.actor) && (given.disabled === true || (given.role ?? person.role) !== person.role))
    throw new DomainError('forbidden', 'Another administrator changes your role or closes your account.');
  const place = placeOf(person, given);
  if (place.operatorId !== null && (await findOperator(ctx.db, place.operatorId)) === undefined)
    throw invalidField('/operatorId', 'unknown_operator', 'the id of an operator of the network');
  await checkEditions(ctx.db, given.editionIds ?? []);
  checkAreas(given.areas ?? [], '/areas');
  const organisationIds = given.organisationIds && [...new Set(given.organisationIds)];
  await checkOrganisations(ctx.db, organisationIds ?? []);
  const disabledAt =
    given.disabled === undefined ? undefined : given.disabled ? (person.disabledAt ?? ctx.now()) : null;
  const row = await transaction(ctx.db, async (trx) => {
    await updatePerson(trx, id, { ...place, ...definedOnly({ disabledAt }) }, organisationIds);
    const payload = { personId: id, ...definedOnly(given) };
    await record(trx, ctx, [{ kind: 'person.changed', payload }]);
    return findPerson(trx, id);
  });
  if (row === undefined) throw notFound();
  return personView(row);
}

/** Role, operator and scope afterwards: only what a facilitator follows is narrowed, and only within an operator. */
function placeOf(person: PersonWithOrganisations, given: Given) {
  const role = given.role ?? person.role;
  const operatorId = given.operatorId === undefined ? person.operatorId : given.operatorId;
  if (role === 'facilitator') {
    if (operatorId === null)
      throw invalidField('/operatorId', 'required', 'the operator that the facilitator works for');
    const editionIds = given.editionIds === undefined ? person.editionIds : given.editionIds;
    const areas = given.areas === undefined ? person.areas : given.areas;
    return { role, operatorId, editionIds, areas };
  }
  for (const field of ['editionIds', 'areas'] as const)
    if (given[field])
      throw invalidField(`/${field}`, 'not_narrowed', 'null: only what a facilitator follows is narrowed');
  if (role === 'member' && given.operatorId)
    throw invalidField('/operatorId', 'not_staff', 'null: a member works for no operator');
  return { role, operatorId: role === 'member' ? null : operatorId, editionIds: null, areas: null };
}
