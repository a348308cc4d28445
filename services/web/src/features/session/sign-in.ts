import { z } from 'zod';
import { ApiProblem } from '../../api/problem.ts';

/** What the form asks for. */
export const signInInput = z.object({ email: z.email(), password: z.string().min(1) });
export type SignInInput = z.infer<typeof signInInput>;

/** Opens a session; its cookie is the browser's business. @throws ApiProblem `credentials` or `too_many` */
export async function signIn(input: SignInInput): Promise<void> {
  const response = await post('/api/auth/sign-in/email', input);
  if (response.ok) return;
  if (response.status === 429) throw new ApiProblem(429, 'too_many');
  throw new ApiProblem(response.status, response.status < 500 ? 'credentials' : 'internal');
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
}
