type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Writes without an answer that are remembered; a tab has few. */
const MOST = 50;

/**
 * A fetch under which a write counts once. The same write is not sent while it is on its way; and where its answer was
 * lost with the network, it is repeated under the same Idempotency-Key, so that the server answers as the first time.
 */
export function sendingOnce(fetch: Fetch, newKey: () => string = () => crypto.randomUUID()): Fetch {
  const unanswered = new Map<string, string>();
  const onTheirWay = new Map<string, Promise<Response>>();

  return async (input, init) => {
    const { method = 'GET', body } = init ?? {};
    if (method === 'GET' || typeof body !== 'string') return fetch(input, init);
    const write = `${method} ${String(input)} ${body}`;
    const running = onTheirWay.get(write) ?? send(write, input, init);
    return (await running).clone();
  };

  function send(write: string, input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const key = unanswered.get(write) ?? newKey();
    unanswered.set(write, key);
    const [oldest] = unanswered.keys();
    if (unanswered.size > MOST && oldest !== undefined) unanswered.delete(oldest);
    const headers = new Headers(init.headers);
    headers.set('Idempotency-Key', key);
    const running = fetch(input, { ...init, headers }).then((response) => {
      unanswered.delete(write);
      return response;
    });
    onTheirWay.set(write, running);
    const over = () => onTheirWay.delete(write);
    running.then(over, over);
    return running;
  }
}
