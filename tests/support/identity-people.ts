import { createContext, createPerson } from '@navette/usecases';
import { TOTP, URI } from 'otpauth';
import { v7 } from 'uuid';
import type { Browser } from './identity-browser.ts';
import type { Stack } from './stack.ts';

export const PASSWORD = 'a password of the tests';

let counter = 0;

export interface Somebody {
  readonly id: string;
  readonly email: string;
}

/** Lets a person into the network, who has not signed in yet. */
export async function somebody(stack: Stack, role: 'member' | 'admin' = 'member'): Promise<Somebody> {
  counter++;
  const email = `somebody-${counter}-${v7().slice(-6)}@tests.example`;
  const actor = { kind: 'person', personId: v7(), role: 'admin', operatorId: null, organisationIds: [] } as const;
  const context = { ...createContext({ db: stack.db, actor }), createAccount: stack.createAccount };
  const { id } = await createPerson(context, { email, name: `Somebody ${counter}`, password: PASSWORD, role });
  return { id, email };
}

/** An app on somebody's telephone. */
export interface Authenticator {
  /** The code of now, or of some steps of half a minute later. */
  code(steps?: number): string;
  readonly backupCodes: readonly string[];
}

/** Sets the second factor up in a browser that is signed in. */
export async function setUpSecondFactor(browser: Browser): Promise<Authenticator> {
  const begun = await browser.post<{ totpURI: string; backupCodes: string[] }>('/api/auth/two-factor/enable', {
    password: PASSWORD,
  });
  if (begun.status !== 200) throw new Error(`no second factor: ${begun.status} ${begun.text}`);
  const totp = URI.parse(begun.body.totpURI);
  if (!(totp instanceof TOTP)) throw new Error('not an address of a code that changes with time');
  const code = (steps = 0): string => totp.generate({ timestamp: Date.now() + steps * 30_000 });
  const verified = await browser.post('/api/auth/two-factor/verify-totp', { code: code() });
  if (verified.status !== 200) throw new Error(`the code was refused: ${verified.status} ${verified.text}`);
  return { code, backupCodes: begun.body.backupCodes };
}
