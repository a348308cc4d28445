/** Somebody at the API, as a browser would be: with the cookies that it was given. */
export class ApiSession {
  readonly #url: string;
  #cookies: readonly string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Cookies of the session, "name=value". */
  get cookies(): readonly string[] {
    return this.#cookies;
  }

  async tryToSignIn(email: string, password: string): Promise<boolean> {
    const answer = await this.#send('POST', '/api/auth/sign-in/email', { email, password });
    if (!answer.ok) return false;
    this.#cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return true;
  }

  /** @throws Error where the product does not know them */
  async signIn(email: string, password: string): Promise<void> {
    if (!(await this.tryToSignIn(email, password))) throw new Error(`${this.#url} does not let ${email} in`);
  }

  get<T>(path: string): Promise<T> {
    return this.#ask('GET', path);
  }

  post<T>(path: string, body: object): Promise<T> {
    return this.#ask('POST', path, body);
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.#ask('PATCH', path, body);
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.#send(method, `/api/v1${path}`, body);
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  #send(method: string, path: string, body?: object): Promise<Response> {
    return fetch(this.#url + path, {
      method,
      headers: {
        origin: this.#url,
        cookie: this.#cookies.join('; '),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}
