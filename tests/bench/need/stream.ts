import { type ClientRequest, request } from 'node:http';

/** The event stream of one person, read as it comes. */
export interface MatchedStream {
  /** When `need.matched` of this need came, as `performance.now()` has it. @throws Error after `patienceMs` */
  arrival(needId: string, patienceMs: number): Promise<number>;
  close(): void;
}

const STREAM = '/api/v1/events';

/** Opens the stream; resolves once it stands. */
export async function openMatchedStream(
  base: string,
  headers: Readonly<Record<string, string>>,
): Promise<MatchedStream> {
  const arrived = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  let rest = '';

  function take(chunk: string): void {
    const at = performance.now();
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (!/^event: need\.matched$/m.test(block)) continue;
      const needId = /"needId":"([^"]+)"/.exec(block)?.[1] ?? '';
      arrived.set(needId, at);
      waiting.get(needId)?.(at);
    }
  }

  const sent = await open(base + STREAM, headers, take);
  return {
    async arrival(needId, patienceMs) {
      const known = arrived.get(needId);
      if (known !== undefined) return known;
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const limit = setTimeout(() => reject(new Error(`no event after ${patienceMs} ms`)), patienceMs);
      waiting.set(needId, resolve);
      try {
        return await promise;
      } finally {
        clearTimeout(limit);
        waiting.delete(needId);
      }
    },
    close: () => void sent.destroy(),
  };
}

function open(
  url: string,
  headers: Readonly<Record<string, string>>,
  take: (chunk: string) => void,
): Promise<ClientRequest> {
  const { promise, resolve, reject } = Promise.withResolvers<ClientRequest>();
  const sent = request(url, { headers, agent: false }, (response) => {
    response.setEncoding('utf8');
    response.on('error', () => undefined);
    if (response.statusCode !== 200) return reject(new Error(`no event stream: ${response.statusCode}`));
    response.once('data', () => resolve(sent));
    response.on('data', take);
  });
  sent.on('error', reject);
  sent.end();
  return promise;
}
