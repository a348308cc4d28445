import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { type CompanyDirectoryOptions, createCompanyDirectory } from './create-company-directory.ts';
import type { RegisterAnswer } from './look-up.ts';

type Respond = (response: ServerResponse, call: { number: string; count: number }) => void;

interface Register {
  readonly url: string;
  /** When each request came, by this server's clock, and what it asked. */
  readonly requests: { readonly at: number; readonly number: string; readonly request: IncomingMessage }[];
  close(): void;
}

const open: Register[] = [];
afterAll(() => {
  for (const register of open) register.close();
});

/** A server that speaks the format of the API; `respond` says what comes instead of a plain answer. */
async function startRegister(respond: Respond = answerPlainly): Promise<Register> {
  const requests: Register['requests'] = [];
  const server = createServer((request, response) => {
    const number = new URL(request.url ?? '', 'http://register').searchParams.get('q') ?? '';
    requests.push({ at: performance.now(), number, request });
    respond(response, { number, count: requests.length });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const register = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  open.push(register);
  return register;
}

/** SIREN 000xxxxx with its check digit: nobody's. */
function siren(serial: number): string {
  const digits = `000${String(serial).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function company(number: string): object {
  return {
    siren: number.slice(0, 9),
    nom_complet: `ATELIER FICTIF ${number}`,
    nature_juridique: '5710',
    etat_administratif: 'A',
    statut_diffusion: 'O',
    activite_principale: '25.62B',
    activite_principale_naf25: '25.53Y',
    siege: { siret: `${number.slice(0, 9)}00010`, libelle_commune: 'LENS', statut_diffusion_etablissement: 'O' },
    matching_etablissements: [],
  };
}

function answerPlainly(response: ServerResponse, { number }: { number: string }): void {
  const page = { results: [company(number)], total_results: 1, page: 1, per_page: 1, total_pages: 1 };
  send(response, 200, page);
}

function directoryOf(register: Register, over: CompanyDirectoryOptions = {}) {
  return createCompanyDirectory({ baseUrl: register.url, ...over });
}

const A = siren(1);

describe('looking a company up', () => {
  it('asks the API as documented, without the names of directors, and says who asks', async () => {
    const register = await startRegister();
    const found = await directoryOf(register, { userAgent: 'Navette (tests)' }).lookUp(
      ` ${A.slice(0, 3)} ${A.slice(3)} `,
    );
    expect(found).toMatchObject({
      outcome: 'found',
      company: {
        siren: A,
        name: `ATELIER FICTIF ${A}`,
        naf: '25.62B',
        naf2025: '25.53Y',
        headOffice: { commune: 'LENS' },
      },
    });
    const [request] = register.requests;
    const url = new URL(request?.request.url ?? '', 'http://register');
    expect(url.pathname).toBe('/search');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: A,
      page: '1',
      per_page: '1',
      minimal: 'true',
      include: 'siege,matching_etablissements',
    });
    expect(request?.request.headers['user-agent']).toBe('Navette (tests)');
  });

  it('keeps the path of an address that has one', async () => {
    const register = await startRegister();
    expect(await createCompanyDirectory({ baseUrl: `${register.url}/proxy/` }).lookUp(A)).toMatchObject({
      outcome: 'found',
    });
    expect(register.requests[0]?.request.url).toMatch(/^\/proxy\/search\?q=/);
    expect(() => createCompanyDirectory({ baseUrl: 'nowhere' })).toThrow();
  });

  it('asks for an establishment by its SIRET, of La Poste too', async () => {
    const register = await startRegister((response, { number }) =>
      send(response, 200, {
        results: [
          {
            ...company(number),
            matching_etablissements: [{ siret: number, libelle_commune: 'ARRAS', statut_diffusion_etablissement: 'O' }],
          },
        ],
      }),
    );
    expect(await directoryOf(register).lookUp('356 000 000 49837')).toMatchObject({
      outcome: 'found',
      company: { siren: '356000000' },
      establishment: { siret: '35600000049837', commune: 'ARRAS' },
    });
    expect(register.requests.map(({ number }) => number)).toEqual(['35600000049837']);
  });

  it('says what is no number without asking anybody', async () => {
    const register = await startRegister();
    const directory = directoryOf(register);
    expect(await directory.lookUp('732829321')).toMatchObject({ outcome: 'invalid', code: 'wrong_check' });
    expect(await directory.lookUp('73282932')).toMatchObject({ outcome: 'invalid', code: 'wrong_length' });
    expect(await directory.lookUp('')).toMatchObject({ outcome: 'invalid', code: 'no_number' });
    expect(register.requests).toHaveLength(0);
  });

  it('that the register does not have is unknown', async () => {
    const register = await startRegister((response) => send(response, 200, { results: [], total_results: 0 }));
    expect(await directoryOf(register).lookUp(A)).toMatchObject({ outcome: 'unknown' });
  });
});

describe('what was answered', () => {
  it('is not asked again, nor by two at the same time', async () => {
    const register = await startRegister();
    const directory = directoryOf(register);
    const three = await Promise.all([directory.lookUp(A), directory.lookUp(A), directory.lookUp(A)]);
    expect(three.map(({ outcome }) => outcome)).toEqual(['found', 'found', 'found']);
    await directory.lookUp(A);
    expect(register.requests).toHaveLength(1);
  });

  it('is asked again when it has become old: a day when found, an hour when unknown', async () => {
    const register = await startRegister((response, call) =>
      call.number === A ? answerPlainly(response, call) : send(response, 200, { results: [] }),
    );
    let time = Date.parse('2026-11-22T10:00:00Z');
    const directory = directoryOf(register, { now: () => new Date(time) });
    const askBoth = async () => {
      await directory.lookUp(A);
      await directory.lookUp(siren(2));
      return register.requests.length;
    };
    expect(await askBoth()).toBe(2);
    time += 59 * 60_000;
    expect(await askBoth()).toBe(2);
    time += 2 * 60_000;
    expect(await askBoth()).toBe(3);
    time += 24 * 3_600_000;
    expect(await askBoth()).toBe(5);
  });

  it('is looked for in the cache that was given, and kept there', async () => {
    const register = await startRegister();
    const kept = new Map<string, RegisterAnswer>();
    const asked: string[] = [];
    const cache = {
      get: async (number: string) => {
        asked.push(number);
        return kept.get(number);
      },
      put: async (number: string, answer: RegisterAnswer) => void kept.set(number, answer),
    };
    await directoryOf(register, { cache }).lookUp(A);
    expect([...kept.keys()]).toEqual([A]);
    expect(await directoryOf(register, { cache }).lookUp(A)).toEqual(kept.get(A));
    expect(asked).toEqual([A, A]);
    expect(register.requests).toHaveLength(1);
  });
});

describe('a register that is in trouble', () => {
  const failure = (reason: string, over: object = {}) => ({ outcome: 'unavailable', reason, ...over });

  it('and answers 500 once is asked again', async () => {
    const register = await startRegister((response, call) =>
      call.count === 1 ? send(response, 500, { erreur: 'Une erreur' }) : answerPlainly(response, call),
    );
    expect(await directoryOf(register).lookUp(A)).toMatchObject({ outcome: 'found' });
    expect(register.requests).toHaveLength(2);
  });

  it('and answers 500 twice is given up, and asked anew by the next caller', async () => {
    const register = await startRegister((response) => send(response, 503, 'sorry'));
    const directory = directoryOf(register);
    expect(await directory.lookUp(A)).toEqual(failure('server_error'));
    expect(register.requests).toHaveLength(2);
    expect(await directory.lookUp(A)).toEqual(failure('server_error'));
    expect(register.requests).toHaveLength(4);
  });

  it('and fails five times in a row is left alone', async () => {
    const register = await startRegister((response) => send(response, 500, ''));
    const directory = directoryOf(register);
    for (let serial = 0; serial < 3; serial++) await directory.lookUp(siren(serial + 1));
    expect(register.requests).toHaveLength(5);
    expect(await directory.lookUp(siren(9))).toEqual(failure('server_error', { retryAfterS: 30 }));
    expect(register.requests).toHaveLength(5);
  });

  it('and hangs, before its answer or in the middle of it, is waited for once', async () => {
    const register = await startRegister((response, { count }) => {
      if (count === 2) response.writeHead(200, { 'content-type': 'application/json' }).write('{"results": [');
    });
    const directory = directoryOf(register, { timeoutMs: 100 });
    expect(await directory.lookUp(A)).toEqual(failure('timeout'));
    expect(await directory.lookUp(A)).toEqual(failure('timeout'));
    expect(register.requests).toHaveLength(2);
  });

  it('and cuts the connection is asked again', async () => {
    const register = await startRegister((response, call) =>
      call.count === 1 ? void response.destroy() : answerPlainly(response, call),
    );
    expect(await directoryOf(register).lookUp(A)).toMatchObject({ outcome: 'found' });
  });

  it('and is not there at all is an outcome', async () => {
    const register = await startRegister();
    register.close();
    expect(await directoryOf(register).lookUp(A)).toEqual(failure('network'));
  });

  it.each([
    ['garbage', '<!doctype html><title>Wi-Fi'],
    ['another format', JSON.stringify({ erreur: 'x' })],
  ])('and answers %s is not believed', async (_, body) => {
    const register = await startRegister((response) => send(response, 200, body));
    expect(await directoryOf(register).lookUp(A)).toEqual(failure('bad_answer'));
    expect(register.requests).toHaveLength(1);
  });

  it('and sends without end is not listened to', async () => {
    let sent = 0;
    let stopped: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const register = await startRegister((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = Buffer.alloc(65_536, ' ');
      const more = (): void => {
        while (!response.destroyed && sent < 100_000_000) {
          sent += block.length;
          if (!response.write(block)) return void response.once('drain', more);
        }
      };
      response.once('close', () => stopped());
      more();
    });
    expect(await directoryOf(register).lookUp(A)).toEqual(failure('too_large'));
    await left;
    expect(sent).toBeLessThan(50_000_000);
  });

  it('and sends elsewhere is not followed', async () => {
    const elsewhere = await startRegister();
    const register = await startRegister((response) =>
      send(response, 302, '', { location: `${elsewhere.url}/search?q=${A}` }),
    );
    expect(await directoryOf(register).lookUp(A)).toEqual(failure('redirected'));
    expect([register.requests.length, elsewhere.requests.length]).toEqual([1, 0]);
  });

  it('and refuses what was asked is not asked again', async () => {
    const register = await startRegister((response) => send(response, 400, { erreur: 'Veuillez indiquer' }));
    expect(await directoryOf(register).lookUp(A)).toEqual(failure('refused'));
    expect(register.requests).toHaveLength(1);
  });
});

// Side by side, since they wait for seconds to go by.
describe.concurrent('a register that is asked too much', () => {
  it('and wants a short pause gets it, from all callers', async () => {
    const register = await startRegister((response, call) =>
      call.count === 1 ? send(response, 429, '', { 'retry-after': '1' }) : answerPlainly(response, call),
    );
    const directory = directoryOf(register);
    const first = directory.lookUp(A);
    while (register.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const others = Promise.all([directory.lookUp(siren(2)), directory.lookUp(siren(3))]);
    expect((await first).outcome).toBe('found');
    expect((await others).map(({ outcome }) => outcome)).toEqual(['found', 'found']);
    const [refused, ...later] = register.requests.map(({ at }) => at);
    expect(later).toHaveLength(3);
    for (const at of later) expect(at - (refused ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it.each([
    ['seconds', '120', 120],
    ['a date', 'Sun, 22 Nov 2026 10:02:00 GMT', 120],
    ['a year', '31536000', 300],
    ['a date far away', 'Mon, 22 Nov 2027 10:02:00 GMT', 300],
  ])('and wants a long pause (%s) is not asked again, by anybody', async (_, header, expected) => {
    const register = await startRegister((response) => send(response, 429, '', { 'retry-after': header }));
    const directory = directoryOf(register, { now: () => new Date('2026-11-22T10:00:00Z') });
    const answer = { outcome: 'unavailable', reason: 'rate_limited', retryAfterS: expected };
    expect(await directory.lookUp(A)).toEqual(answer);
    expect(await directory.lookUp(siren(2))).toEqual(answer);
    expect(register.requests).toHaveLength(1);
  });

  it('and says nothing of a pause is asked once more', async () => {
    const register = await startRegister((response) => send(response, 429, '', { 'retry-after': 'soon' }));
    expect(await directoryOf(register).lookUp(A)).toEqual({
      outcome: 'unavailable',
      reason: 'rate_limited',
      retryAfterS: 1,
    });
    expect(register.requests).toHaveLength(2);
  });

  it('never sees more than seven requests in a second, when forty come at once', { timeout: 30_000 }, async () => {
    const register = await startRegister((response, call) => {
      setTimeout(() => answerPlainly(response, call), (call.count % 5) * 20);
    });
    const directory = directoryOf(register);
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, serial) => directory.lookUp(siren(serial + 1))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(40).fill('found'));
    const times = register.requests.map(({ at }) => at);
    expect(times).toHaveLength(40);
    const eighthAfter = times.slice(7).map((at, place) => at - (times[place] ?? 0));
    expect(Math.min(...eighthAfter)).toBeGreaterThanOrEqual(1_000);
  });

  it('lets so many wait and no more, and tells them at once when there is nothing to wait for', async () => {
    const register = await startRegister((response) => send(response, 429, '', { 'retry-after': '60' }));
    const directory = directoryOf(register, { perSecond: 1 });
    const all = Array.from({ length: 100 }, (_, serial) => directory.lookUp(siren(serial + 1)));
    const reasons = (await Promise.all(all)).map((answer) => answer.outcome === 'unavailable' && answer.reason);
    expect(reasons).toEqual([...Array(71).fill('rate_limited'), ...Array(29).fill('busy')]);
    expect(await all[99]).toEqual({ outcome: 'unavailable', reason: 'busy', retryAfterS: 2 });
    expect(register.requests).toHaveLength(1);
  });
});
