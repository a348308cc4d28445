import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Asks one server, as one person. Requests never wait for each other: each has a connection, kept for the next. */
export interface Caller {
  /** @throws Error for an answer that is none, or of another status than `expected` */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** No answer takes longer that is still of interest, ms. */
const PATIENCE_MS = 60_000;

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 512 });

/** @param headers what makes a request this person's */
export function createCaller(base: string, headers: Readonly<Record<string, string>> = {}): Caller {
  return {
    headers,
    async call(method, path, body) {
      const answer = await send(base + path, method, headers, body);
      if (answer.status >= 300) {
        throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text.slice(0, 300)}`);
      }
      return answer;
    },
  };
}

function send(url: string, method: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const sent = request(
    url,
    {
      method,
      agent,
      timeout: PATIENCE_MS,
      headers: {
        ...headers,
        ...(bytes && { 'content-type': 'application/json', 'content-length': String(bytes.byteLength) }),
      },
    },
    (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    },
  );
  sent.once('timeout', () => sent.destroy(new Error(`${method} ${url} was not answered in ${PATIENCE_MS} ms`)));
  sent.once('error', reject);
  sent.end(bytes);
  return promise;
}
