import { readRegisterNumber } from '../number/read-register-number.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';
import type { CompanyCache, LookUp, Unavailable } from './look-up.ts';
import { createPace, type Paced } from './pace.ts';
import { readAnswer } from './read-answer.ts';
import { createRecentAnswers } from './recent-answers.ts';

/** Callers that may wait for their turn: some ten seconds' worth. */
const MAX_WAITING = 70;
const RECENT_ANSWERS = 2_000;
/** The longest that a caller waits for a server that asked for a pause. */
const PATIENCE_MS = 3_000;
/** So many failures in a row, and the server is left alone: its operators lock out those who insist. */
const FAILURES_IN_A_ROW = 5;
const REST_MS = 30_000;
const BEFORE_RETRY_MS = 200;

export interface CompanyDirectoryOptions {
  /** Where the API lives; an address that is none is refused at once. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** Requests a second of all callers together; the API's limit is 7 an address, which processes side by side share. */
  readonly perSecond?: number;
  /** Time-out of one request, its body included. */
  readonly timeoutMs?: number;
  /** Says to the API's operators who asks. */
  readonly userAgent?: string;
  readonly cache?: CompanyCache;
}

export interface CompanyDirectory {
  /**
   * What the French register says of a SIREN, a SIRET or a French VAT number, however it is spaced.
   * Whatever the network does is an outcome.
   */
  lookUp(number: string): Promise<LookUp>;
}

/**
 * The public register of companies, through the API "recherche d'entreprises". One directory a process, since it keeps
 * the rate. Asks for no names of directors, which the API would give.
 */
export function createCompanyDirectory(options: CompanyDirectoryOptions = {}): CompanyDirectory {
  const { now = () => new Date(), cache } = options;
  const base = new URL(options.baseUrl ?? 'https://recherche-entreprises.api.gouv.fr');
  const request = {
    fetch: options.fetch ?? fetch,
    userAgent: options.userAgent ?? 'Navette (company look-up)',
    timeoutMs: options.timeoutMs ?? 2_000,
    now,
  };
  const pace = createPace({
    perSecond: options.perSecond ?? 7,
    maxWaiting: MAX_WAITING,
    patienceMs: PATIENCE_MS,
  });
  const recent = createRecentAnswers(RECENT_ANSWERS, now);
  const asked = new Map<string, Promise<LookUp>>();
  let failures = 0;
  let lastFailure: Unavailable['reason'] = 'network';

  async function answerTo(number: string): Promise<LookUp> {
    const kept = await cache?.get(number);
    if (kept !== undefined) {
      recent.put(number, kept);
      return kept;
    }
    const fetched = await fetchPatiently(searchUrl(base, number));
    if (!fetched.ok) return unavailable(fetched.reason, fetched.retryAfterS);
    const answer = readAnswer(fetched.body, number, now());
    if (answer === undefined) return unavailable('bad_answer');
    recent.put(number, answer);
    await cache?.put(number, answer);
    return answer;
  }

  /** Asks, and once more where that may help. */
  async function fetchPatiently(url: URL): Promise<Fetched> {
    const first = await fetchInTurn(url);
    if (first.ok || !MAY_HELP.has(first.reason)) return first;
    if (first.reason !== 'rate_limited') await new Promise((resolve) => setTimeout(resolve, BEFORE_RETRY_MS));
    // Where a longer pause was asked for, this says so without asking.
    return fetchInTurn(url);
  }

  async function fetchInTurn(url: URL): Promise<Fetched> {
    const paced = await pace.run(async () => noted(await fetchJson(url, request)));
    return paced.ran ? paced.value : notAsked(paced);
  }

  /** Draws the consequences for all callers, before the next may go. */
  function noted(fetched: Fetched): Fetched {
    if (fetched.ok || fetched.reason === 'too_large') {
      failures = 0;
      return fetched;
    }
    lastFailure = fetched.reason;
    failures++;
    const rest = failures >= FAILURES_IN_A_ROW ? REST_MS : 0;
    pace.hold(Math.max(rest, (fetched.retryAfterS ?? 0) * 1_000));
    return fetched;
  }

  function notAsked(paced: Paced<Fetched> & { ran: false }): Fetched {
    const reason = paced.why === 'full' ? 'busy' : lastFailure;
    return { ok: false, reason, retryAfterS: Math.ceil(paced.restMs / 1_000) };
  }

  return {
    async lookUp(text) {
      const read = readRegisterNumber('FR', undefined, text);
      if (!read.ok) return { outcome: 'invalid', code: read.code, expected: read.expected };
      const number = read.establishment ?? read.number;
      const known = recent.get(number);
      if (known !== undefined) return known;
      // Those who ask the same at the same time share one request.
      const underWay = asked.get(number) ?? answerTo(number).finally(() => asked.delete(number));
      asked.set(number, underWay);
      return underWay;
    },
  };
}

/** A second request may get what the first did not. After a time-out the server has enough to do. */
const MAY_HELP: ReadonlySet<Unavailable['reason']> = new Set(['network', 'server_error', 'rate_limited']);

function unavailable(reason: Unavailable['reason'], retryAfterS?: number): Unavailable {
  return { outcome: 'unavailable', reason, ...(retryAfterS !== undefined && { retryAfterS }) };
}

function searchUrl(base: URL, number: string): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}/search`;
  url.search = new URLSearchParams({
    q: number,
    page: '1',
    per_page: '1',
    minimal: 'true',
    include: 'siege,matching_etablissements',
  }).toString();
  return url;
}
