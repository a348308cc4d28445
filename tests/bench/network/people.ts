import { openDatabase } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { createContext, createPerson } from '@navette/usecases';
import { type Caller, createCaller } from '../http/caller.ts';
import type { BenchStack } from '../stack/stack.ts';
import { OPERATOR } from './rows.ts';

const PASSWORD = 'a password of the benchmark';

/**
 * Facilitators of one operator, signed in by the front door. Several, because the service limits how often one person
 * asks: what is measured is not its refusals.
 */
export async function signInFacilitators(stack: BenchStack, count: number, secret: string): Promise<Caller[]> {
  const connection = { connectionString: stack.ownerUrl };
  const database = openDatabase({ ...connection, maxConnections: 2 });
  const { auth, close } = createAuth({ ...connection, secret });
  try {
    const installer = {
      ...createContext({
        db: database.db,
        actor: { kind: 'person', personId: OPERATOR.id, role: 'admin', operatorId: null, organisationIds: [] },
      }),
      createAccount: createAccounts(auth).create,
    };
    const callers: Caller[] = [];
    for (let index = 1; index <= count; index++) {
      const email = `facilitator-${index}@bench.example`;
      await createPerson(installer, {
        email,
        name: `Facilitator ${index}`,
        password: PASSWORD,
        role: 'facilitator',
        operatorId: OPERATOR.id,
      });
      callers.push(await signIn(stack.url, email));
    }
    return callers;
  } finally {
    await close();
    await database.close();
  }
}

async function signIn(url: string, email: string): Promise<Caller> {
  const answer = await createCaller(url).call('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
  const token = answer.headers['set-auth-token'];
  if (typeof token !== 'string') throw new Error(`could not sign in as ${email}: no token`);
  return createCaller(url, { authorization: `Bearer ${token}` });
}
