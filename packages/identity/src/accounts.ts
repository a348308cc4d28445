import { hashPassword } from 'better-auth/crypto';
import type { Auth } from './auth.ts';

/** Makes the accounts that people sign in with. */
export interface Accounts {
  /** @returns the new account's id, or undefined when the address has one already */
  create(account: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
  }): Promise<string | undefined>;
}

/** Accounts with a password, kept by better-auth. */
export function createAccounts(auth: Auth): Accounts {
  return {
    async create({ email, name, password }) {
      const context = await auth.$context;
      const address = email.toLowerCase();
      if ((await context.internalAdapter.findUserByEmail(address)) !== null) return undefined;
      const user = await context.internalAdapter.createUser(
        { email: address, name, emailVerified: true },
        { method: 'admin' },
      );
      await context.internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await hashPassword(password),
      });
      return user.id;
    },
  };
}
