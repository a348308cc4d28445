import { type Answer, visitor } from './client.ts';

/** A browser without pages: keeps cookies as one does, and says where it is. */
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
    const answer = await visitor(server, sent).call<T>(method, path, body);
    for (const line of answer.headers.getSetCookie()) keep(line);
    return answer;
  }
  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (value === '' || attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(name);
    else cookies.set(name, value);
  }
  return {
    cookies,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
  };
}
