import { type Person, type PersonInput, personInput } from '@navette/contracts';
import { findOperator, findPerson, findPersonByEmail, insertPerson, transaction } from '@navette/db';
import { authorise, DomainError, invalidField } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { checkOrganisations } from './check.ts';
import { personView } from './view.ts';

/** Makes the account that a person signs in with, or takes over one that is nobody's. @returns its id */
export type CreateAccount = (account: { email: string; name: string; password: string }) => Promise<string>;

const UNIQUE_VIOLATION = '23505';

/** Lets a person in: an account, a role, the organisations they belong to. @throws DomainError `duplicate`, `invalid` */
export async function createPerson(
  ctx: Context & { readonly createAccount: CreateAccount },
  input: PersonInput,
): Promise<Person> {
  authorise(ctx.actor, 'person.create');
  const given = parse(personInput, input);
  if (given.role === 'facilitator' && !given.operatorId) {
    throw invalidField('/operatorId', 'required', 'the operator that the facilitator works for');
  }
  if (given.operatorId && (await findOperator(ctx.db, given.operatorId)) === undefined) {
    throw invalidField('/operatorId', 'unknown_operator', 'the id of an operator of the network');
  }
  await checkOrganisations(ctx.db, given.organisationIds);
  if ((await findPersonByEmail(ctx.db, given.email)) !== undefined) throw addressTaken();
  const id = await ctx.createAccount({ email: given.email, name: given.name, password: given.password });
  await transaction(ctx.db, async (trx) => {
    await insertPerson(
      trx,
      {
        id,
        email: given.email.toLowerCase(),
        name: given.name,
        role: given.role,
        operatorId: given.operatorId ?? null,
        language: given.language,
        createdAt: ctx.now(),
      },
      [...new Set(given.organisationIds)],
    );
    await record(trx, ctx, [{ kind: 'person.created', payload: { personId: id, role: given.role } }]);
  }).catch((error: { code?: string }) => {
    throw error.code === UNIQUE_VIOLATION ? addressTaken() : error;
  });
  const row = await findPerson(ctx.db, id);
  if (row === undefined) throw new DomainError('unavailable', 'The person could not be read back.');
  return personView(row);
}

function addressTaken(): DomainError {
  return new DomainError('duplicate', 'This address has an account already.', [
    { pointer: '/email', code: 'duplicate', expected: 'an address without an account' },
  ]);
}
