import { randomBytes } from 'node:crypto';
import { listOperators, openDatabase, putOperator } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { createContext, createPerson, UUIDS } from '@navette/usecases';

/** Only signs sessions, of which none is opened here. */
const UNUSED_SECRET = 'no session is signed while a person is made';

/**
 * Makes the network's first operator, unless there is one, and an administrator who can let everybody else in.
 * @returns the password, made up here
 * @throws DomainError `duplicate` when the address has an account, `invalid` for an address that is none
 */
export async function firstAdmin(given: {
  readonly connectionString: string;
  readonly email: string;
  readonly name: string;
  readonly operator: string;
}): Promise<{ readonly password: string }> {
  const { connectionString, email, name, operator } = given;
  const database = openDatabase({ connectionString, applicationName: 'navette-first-admin' });
  const { auth, close } = createAuth({ connectionString, secret: UNUSED_SECRET });
  try {
    const password = randomBytes(15).toString('base64url');
    const installer = createContext({
      db: database.db,
      actor: { kind: 'person', personId: UUIDS.ordered(), role: 'admin', operatorId: null, organisationIds: [] },
    });
    const person = { ...installer, createAccount: createAccounts(auth).create };
    await createPerson(person, { email, name, password, role: 'admin' });
    if ((await listOperators(database.db)).length === 0) {
      await putOperator(database.db, { id: UUIDS.ordered(), slug: 'first', name: operator });
    }
    return { password };
  } finally {
    await close();
    await database.close();
  }
}
