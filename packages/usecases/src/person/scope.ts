import { type Person, type PersonScope, personScope } from '@navette/contracts';
import { findPerson, setPersonScope, transaction } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { checkAreas } from '../reference/check.ts';
import { checkEditions } from './check.ts';
import { personView } from './view.ts';

/**
 * Narrows what a facilitator follows: editions and territory within the own operator; null is all of it. Counts at once.
 * @throws DomainError `not_found`, `invalid`, `illegal_transition` for whoever is no facilitator
 */
export async function scopePerson(ctx: Context, id: string, input: PersonScope): Promise<Person> {
  authorise(ctx.actor, 'person.scope');
  const { editionIds, areas } = parse(personScope, input);
  const person = await findPerson(ctx.db, id);
  if (person === undefined) throw notFound();
  if (person.role !== 'facilitator') {
    throw new DomainError('illegal_transition', 'Only what a facilitator follows is narrowed.');
  }
  await checkEditions(ctx.db, editionIds ?? []);
  checkAreas(areas ?? [], '/areas');
  const row = await transaction(ctx.db, async (trx) => {
    await setPersonScope(trx, id, { editionIds, areas });
    await record(trx, ctx, [{ kind: 'person.changed', payload: { personId: id, editionIds, areas } }]);
    return findPerson(trx, id);
  });
  if (row === undefined) throw notFound();
  return personView(row);
}
