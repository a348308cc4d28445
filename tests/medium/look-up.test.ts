import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** A server that speaks the format of the public register. Numbers are of the block 000, which nobody has. */
interface Register {
  readonly url: string;
  /** The numbers that it was asked for. */
  readonly asked: string[];
  /** What it does instead of answering. */
  mood: 'well' | 'away' | 'silent';
  close(): void;
}

interface Answer {
  readonly outcome: string;
  readonly company?: { name: string | null; naf: string | null; naf2025: string | null; publication: string };
  readonly organisations: { id: string }[];
}
interface Filled {
  readonly organisation: Record<string, unknown>;
  readonly filled: string[];
}
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { pointer: string; code: string; expected: string }[];
}

let register: Register;
let stack: Stack;
let network: Network;
let facilitator: Client;
let member: Client;
let ownId: string;
let serial = 100;

beforeAll(async () => {
  register = await startRegister();
  stack = await startStack({ worker: false, registerUrl: register.url });
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  ownId = await network.organisation({});
  member = await network.person({ organisationIds: [ownId] });
});
afterEach(() => {
  register.mood = 'well';
});
afterAll(async () => {
  await stack?.stop();
  register?.close();
});

async function startRegister(): Promise<Register> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const number = new URL(request.url ?? '', 'http://register').searchParams.get('q') ?? '';
    asked.push(number);
    if (it.mood === 'silent') return;
    if (it.mood === 'away') return send(response, 503, { erreur: 'maintenance' });
    const unknown = number.startsWith('00000099');
    send(response, 200, { results: unknown ? [] : [entity(number)], total_results: unknown ? 0 : 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const it: Register = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mood: 'well',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return it;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Numbers that end in an odd serial objected to being published. */
function entity(number: string): object {
  const siren = number.slice(0, 9);
  const open = Number(siren.slice(3, 8)) % 2 === 0;
  const status = open ? 'O' : 'P';
  return {
    siren,
    nom_complet: `FONDERIE FICTIVE ${siren}`,
    nom_raison_sociale: `FONDERIE FICTIVE ${siren}`,
    nature_juridique: open ? '5710' : '1000',
    categorie_entreprise: 'ETI',
    etat_administratif: 'A',
    statut_diffusion: status,
    activite_principale: '24.51Z',
    activite_principale_naf25: '24.51Y',
    siege: {
      siret: `${siren}00010`,
      activite_principale: '24.51Z',
      activite_principale_naf25: '24.51Y',
      adresse: '1 RUE DES FORGES 62300 LENS',
      code_postal: '62300',
      libelle_commune: 'LENS',
      departement: '62',
      etat_administratif: 'A',
      latitude: '50.43',
      longitude: '2.83',
      statut_diffusion_etablissement: status,
    },
    matching_etablissements: [],
  };
}

/** A SIREN of the block 000 with its check digit; open to publication or not. */
function siren(of: 'open' | 'objected' = 'open'): string {
  serial += 2;
  const digits = `000${String(serial + (of === 'open' ? 0 : 1)).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

async function fill(id: string, body: object): Promise<{ status: number; body: Filled & Problem; text: string }> {
  return facilitator.post<Filled & Problem>(`/api/v1/organisations/${id}/fill-from-register`, body);
}

describe('looking a company up', () => {
  it('shows what the register says beside what the directory has', async () => {
    const number = siren();
    const id = await network.organisation({ name: 'Fonderie', register: 'SIREN', number });
    const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    const answer = await facilitator.get<Answer>(`/api/v1/registers/companies/${encodeURIComponent(spaced)}`);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({
      outcome: 'found',
      company: { name: `FONDERIE FICTIVE ${number}`, naf: '24.51Z', naf2025: '24.51Y', publication: 'full' },
      organisations: [{ id }],
    });
  });

  it('asks once a day, whatever process asks', async () => {
    const number = siren();
    await facilitator.get(`/api/v1/registers/companies/${number}`);
    await facilitator.get(`/api/v1/registers/companies/${number}`);
    expect(register.asked.filter((one) => one === number)).toHaveLength(1);
    const kept = await stack.db.selectFrom('companyLookups').selectAll().where('siren', '=', number).execute();
    expect(kept).toHaveLength(1);
    const other = await startStack({ worker: false, registerUrl: register.url });
    try {
      const { askedAt, answer } = kept[0] ?? { askedAt: new Date(), answer: null };
      const row = { siren: number, answer: JSON.stringify(answer), askedAt };
      await other.db.insertInto('companyLookups').values(row).execute();
      const there = await (await createNetwork(other)).person({ role: 'admin' });
      expect((await there.get<Answer>(`/api/v1/registers/companies/${number}`)).body.outcome).toBe('found');
      expect(register.asked.filter((one) => one === number)).toHaveLength(1);
      const stale = new Date(Date.now() - 25 * 3_600_000);
      const old = siren();
      const found = JSON.stringify({ outcome: 'unknown', lookedUpAt: stale.toISOString() });
      await other.db.insertInto('companyLookups').values({ siren: old, answer: found, askedAt: stale }).execute();
      expect((await there.get<Answer>(`/api/v1/registers/companies/${old}`)).body.outcome).toBe('found');
    } finally {
      await other.stop();
    }
  });

  it('keeps no more of who objected than may be known', async () => {
    const number = siren('objected');
    const answer = await facilitator.get<Answer>(`/api/v1/registers/companies/${number}`);
    expect(answer.body.company).toMatchObject({ name: null, publication: 'partial' });
    expect(answer.text).not.toMatch(/FONDERIE|FORGES|62300/);
    const kept = await stack.db.selectFrom('companyLookups').selectAll().where('siren', '=', number).execute();
    expect(JSON.stringify(kept)).not.toMatch(/FONDERIE|FORGES|62300/);
  });

  it('says what it does not know', async () => {
    const answer = await facilitator.get<Answer>('/api/v1/registers/companies/000000992');
    expect(answer.body).toMatchObject({ outcome: 'unknown', organisations: [] });
  });

  it.each([
    ['732829321', 'Luhn'],
    ['12345', '9 digits'],
    ['abc', 'digits'],
  ])('says of %s what was expected, and asks nobody', async (number, expected) => {
    const before = register.asked.length;
    const answer = await facilitator.get<Problem>(`/api/v1/registers/companies/${number}`);
    expect(answer.status, answer.text).toBe(400);
    expect(answer.body.errors[0]?.pointer).toBe('/number');
    expect(answer.body.errors[0]?.expected).toContain(expected);
    expect(register.asked).toHaveLength(before);
  });
});

describe('filling from the register', () => {
  it('fills blanks, keeps what is there, and notes what the register said', async () => {
    const number = siren();
    const id = await network.organisation({ name: 'Ma fonderie', register: 'SIREN', number, size: 'PME' });
    const profile = await network.profile(id, {});
    const done = await fill(id, { version: 1 });
    expect(done.status, done.text).toBe(200);
    expect(done.body.filled).toEqual(['sector', 'naf25', 'site']);
    expect(done.body.organisation).toMatchObject({
      name: 'Ma fonderie',
      size: 'PME',
      sector: '24.51Z',
      naf25: '24.51Y',
      registerState: 'active',
      publication: 'full',
      site: { commune: 'LENS', postalCode: '62300', area: '62', lat: 50.43, lon: 2.83 },
      version: 2,
    });
    const row = await stack.db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ sectorDivision: '24', sectorSection: 'C' });
    expect(row.registerCheckedAt).toBeInstanceOf(Date);
    const events = await stack.db.selectFrom('events').selectAll().where('organisationId', '=', id).execute();
    expect(events.find((event) => event.kind === 'organisation.looked_up')?.payload).toMatchObject({
      filled: ['sector', 'naf25', 'site'],
    });
    // The engine goes by sector and place: profiles follow.
    expect(events.find((event) => event.kind === 'organisation.changed')?.payload).toEqual({ profileIds: [profile] });
  });

  it('takes what is chosen over what is there, and the name with what look-alikes are found by', async () => {
    const number = siren();
    const id = await network.organisation({ name: 'Ma fonderie', register: 'SIREN', number, size: 'PME' });
    const done = await fill(id, { version: 1, fields: ['name', 'size'] });
    expect(done.body.organisation).toMatchObject({ name: `FONDERIE FICTIVE ${number}`, size: 'ETI' });
    const row = await stack.db
      .selectFrom('organisations')
      .select('nameKey')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.nameKey).toBe(`fonderie fictive ${number}`);
  });

  it('gives a number to an organisation without one, but not the one of another', async () => {
    const number = siren();
    const id = await network.organisation({ name: 'Sans numéro' });
    const done = await fill(id, { version: 1, number: `${number.slice(0, 3)} ${number.slice(3)}` });
    expect(done.body.organisation, done.text).toMatchObject({ register: 'SIREN', number });
    const twin = await network.organisation({ name: 'Encore une' });
    const refused = await fill(twin, { version: 1, number });
    expect([refused.status, refused.body.code]).toEqual([409, 'duplicate']);
    const without = await fill(twin, { version: 1 });
    expect([without.status, without.body.errors[0]?.pointer]).toEqual([400, '/number']);
    const other = await fill(id, { version: 2, number: siren() });
    expect([other.status, other.body.errors[0]?.code]).toEqual([400, 'has_another']);
  });

  it('takes neither name nor address of who objected', async () => {
    const number = siren('objected');
    const id = await network.organisation({ name: 'Artisan', register: 'SIREN', number });
    const done = await fill(id, { version: 1, fields: ['name', 'site'] });
    expect(done.body.organisation).toMatchObject({
      name: 'Artisan',
      publication: 'partial',
      site: { postalCode: null, commune: 'LENS', lat: null },
    });
  });

  it('is refused for a stale version, bad input, a foreign company and a number nobody has', async () => {
    const number = siren();
    const id = await network.organisation({ register: 'SIREN', number });
    expect((await fill(id, { version: 5 })).status).toBe(409);
    expect((await fill(id, { version: 1, fields: ['phone'] })).body.errors[0]?.pointer).toBe('/fields/0');
    expect((await fill(id, {})).body.errors[0]?.pointer).toBe('/version');
    expect((await fill(v7(), { version: 1 })).status).toBe(404);
    const foreign = await network.organisation({ country: 'BE', register: 'BCE', number: '0403170701' });
    expect((await fill(foreign, { version: 1 })).body.errors[0]?.pointer).toBe('/country');
    const nobody = await network.organisation({ register: 'SIREN', number: '000000992' });
    expect((await fill(nobody, { version: 1 })).body.errors[0]?.code).toBe('unknown_number');
  });
});

describe('a register that does not answer', () => {
  it.each(['away', 'silent'] as const)('is told (%s), and everything else still works', async (mood) => {
    register.mood = mood;
    const number = siren();
    const id = await network.organisation({ name: 'À la main', register: 'SIREN', number });
    const answer = await facilitator.get<Problem>(`/api/v1/registers/companies/${number}`);
    expect([answer.status, answer.body.code], answer.text).toEqual([503, 'unavailable']);
    expect(answer.body.detail).toContain('by hand');
    expect(answer.body.errors[0]?.code).toBe(mood === 'away' ? 'server_error' : 'timeout');
    expect((await fill(id, { version: 1 })).status).toBe(503);
    const byHand = await facilitator.patch(`/api/v1/organisations/${id}`, { version: 1, size: 'PME' });
    expect(byHand.status, byHand.text).toBe(200);
  });
});

describe('who may', () => {
  it('look up and fill: facilitators and administrators', async () => {
    const number = siren();
    const before = register.asked.length;
    expect((await member.get(`/api/v1/registers/companies/${number}`)).status).toBe(403);
    expect((await member.post(`/api/v1/organisations/${ownId}/fill-from-register`, { version: 1 })).status).toBe(403);
    const nobody = await fetch(`${stack.url}/api/v1/registers/companies/${number}`);
    expect(nobody.status).toBe(401);
    expect(register.asked).toHaveLength(before);
  });
});
