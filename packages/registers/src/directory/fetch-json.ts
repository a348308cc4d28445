import type { UnavailableReason } from './look-up.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Several times the largest answer about one company. */
const LARGEST_BODY = 1_000_000;

export type Fetched =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly reason: UnavailableReason; readonly retryAfterS?: number };

export interface FetchOptions {
  readonly fetch: typeof fetch;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** One GET of a JSON document, in one time-out with its body. Goes where it was sent, and nowhere else; never throws. */
export async function fetchJson(url: URL, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await options.fetch(url, {
      headers: { accept: 'application/json', 'user-agent': options.userAgent },
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return refusal(response, options.now());
    }
    const text = await readCapped(response);
    return text === undefined ? { ok: false, reason: 'too_large' } : parsed(text);
  } catch {
    return { ok: false, reason: signal.aborted ? 'timeout' : 'network' };
  }
}

function refusal(response: Response, now: Date): Fetched {
  const { status } = response;
  if (status === 429) {
    return {
      ok: false,
      reason: 'rate_limited',
      retryAfterS: retryAfterSeconds(response.headers.get('retry-after'), now),
    };
  }
  if (status >= 500) return { ok: false, reason: 'server_error' };
  return { ok: false, reason: response.type === 'opaqueredirect' || status < 400 ? 'redirected' : 'refused' };
}

/** The text of a body; undefined when it is too large, of which no more is read than it takes to know. */
async function readCapped(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop cancels the stream, and so the download.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST_BODY) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): Fetched {
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'bad_answer' };
  }
}
