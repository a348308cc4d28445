import { askAuth } from '../../api/auth.ts';
import { ApiProblem } from '../../api/problem.ts';

/** What the form asks for. */
export interface SignInInput {
  readonly email: string;
  readonly password: string;
}

/** What comes next: a session is open, or the second factor is asked for first. */
export type Entered = 'in' | 'code';

type Asked = { readonly twoFactorRedirect?: boolean } | null;

const next = (said: Asked): Entered => (said?.twoFactorRedirect === true ? 'code' : 'in');

/** Opens a session; its cookie is the browser's business. @throws ApiProblem `credentials` or `too_many` */
export async function signIn(input: SignInInput): Promise<Entered> {
  try {
    return next(await askAuth<Asked>('/sign-in/email', input));
  } catch (error) {
    if (error instanceof ApiProblem && error.status >= 400 && error.status < 429) {
      throw new ApiProblem(error.status, 'credentials');
    }
    throw error;
  }
}

/** Signs in by the secret of a mailed link. @throws ApiProblem `INVALID_TOKEN` */
export async function signInByLink(token: string): Promise<Entered> {
  return next(await askAuth<Asked>('/sign-in/magic-link/verify', { token }));
}

/** Gives the second factor of a sign-in that began. @throws ApiProblem */
export async function giveCode(way: 'totp' | 'backup-code', code: string): Promise<void> {
  await askAuth(`/two-factor/verify-${way}`, { code });
}

/** Has a link mailed: to sign in, or to choose a password. The answer is the same whether or not there is an account. */
export async function askForLetter(kind: 'link' | 'reset', email: string): Promise<void> {
  await askAuth(kind === 'link' ? '/sign-in/magic-link' : '/request-password-reset', { email });
}

/** Leaves for the provider, and comes back to `path`. @throws ApiProblem where it does not answer */
export async function leaveForProvider(path: string): Promise<void> {
  const { url } = await askAuth<{ url: string }>('/sign-in/social', { callbackURL: path });
  location.assign(url);
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await askAuth('/sign-out');
}
