import type { Answer } from './client.ts';
import { parseSetCookie } from './set-cookie.ts';

/** A browser without pages: keeps cookies as one does, says where it is, and tells where it is sent in place of going. */
export interface Browser {
  /** Cookies by name, as they would be sent. */
  readonly cookies: ReadonlyMap<string, string>;
  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>>;
  post<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>>;
}

/** A browser that has been nowhere yet. `headers` are sent with everything. */
export function createBrowser(
  server: { readonly url: string },
  headers: Readonly<Record<string, string>> = {},
): Browser {
  const cookies = new Map<string, string>();
  async function call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = { origin: server.url, 'sec-fetch-site': 'same-origin', ...(cookie !== '' && { cookie }), ...headers };
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { ...sent, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true;
    const answer = {
      status: response.status,
      text,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : {}) as T,
    };
    for (const line of answer.headers.getSetCookie()) keep(line);
    return answer;
  }
  function keep(line: string): void {
    const [name, value] = parseSetCookie(line);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  return {
    cookies,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
  };
}
