import type { Stack } from './stack.ts';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
}

/** Speaks HTTP to a stack as one person, or as nobody. Knows nothing of the server's code. */
export interface Client {
  call<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>>;
  post<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>>;
  patch<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>>;
  /** Headers that make a request this person's. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A client without a session. */
export function visitor(stack: Pick<Stack, 'url'>, headers: Readonly<Record<string, string>> = {}): Client {
  async function call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${stack.url}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, body: parsed(text) as T };
  }
  return {
    headers,
    call,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    patch: (path, body = {}) => call('PATCH', path, body),
  };
}

/** A client signed in by the front door. */
export async function signIn(stack: Pick<Stack, 'url'>, email: string, password: string): Promise<Client> {
  const answer = await visitor(stack).post('/api/auth/sign-in/email', { email, password });
  const token = answer.headers.get('set-auth-token');
  if (token === null) throw new Error(`could not sign in as ${email}: ${answer.status} ${answer.text}`);
  return visitor(stack, { authorization: `Bearer ${token}` });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
