import { hashPassword } from 'better-auth/crypto';
import type { Auth } from './auth.ts';

/** Makes the accounts that people sign in with. */
export interface Accounts {
  /**
   * Makes an account, or takes over the one of this address: the caller has made sure that it is nobody's, such as
   * one whose making was cut short. @returns its id
   */
  create(account: { readonly email: string; readonly name: string; readonly password: string }): Promise<string>;
}

/** Accounts with a password, kept by better-auth. */
export function createAccounts(auth: Auth): Accounts {
  return {
    async create({ email, name, password }) {
      const { internalAdapter } = await auth.$context;
      const address = email.toLowerCase();
      const known = await internalAdapter.findUserByEmail(address, { includeAccounts: true });
      const hash = await hashPassword(password);
      const user =
        known?.user ??
        (await internalAdapter.createUser({ email: address, name, emailVerified: true }, { method: 'admin' }));
      if (known?.accounts.some((account) => account.providerId === 'credential')) {
        await internalAdapter.updatePassword(user.id, hash);
      } else {
        await internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        });
      }
      return user.id;
    },
  };
}
