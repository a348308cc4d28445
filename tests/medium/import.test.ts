import { memorySource } from '@navette/spreadsheets';
import { type Context, createContext, type ImportKindName, importFromFile } from '@navette/usecases';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { organisationList, profileList, siren } from '../support/import-lists.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let network: Network;
let facilitator: Client;
let ctx: Context;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  ctx = createContext({ db: stack.db, actor: { kind: 'system', job: 'test' } });
});
afterAll(() => stack?.stop());

/** Imports a text as a file of that name, in this process. */
async function take(
  kind: ImportKindName,
  name: string,
  text: string,
  over: { dryRun?: boolean; source?: string } = {},
) {
  const { dryRun = false, source } = over;
  const file = memorySource(name, text);
  const row = await importFromFile(ctx, {
    kind,
    file,
    fileBytes: text.length,
    dryRun,
    source,
    operatorId: network.operatorId,
  });
  const { id, state, created, updated, unchanged, rejected, error } = row;
  return { id, state, counts: { created, updated, unchanged, rejected }, error };
}

async function problemsOf(importId: string): Promise<string[]> {
  const { rows } = await sql<{ line: number; problem: { effect: string; code: string } }>`
    select line, p as problem from import_rows, jsonb_array_elements(problems) p where import_id = ${importId} order by line`.execute(
    stack.db,
  );
  return rows.map(({ line, problem }) => `${line} ${problem.effect} ${problem.code}`);
}

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(stack.db);
  return rows[0]?.n ?? 0;
}

describe('a directory of companies', () => {
  const list = organisationList(450);

  it('is tried without keeping anything, then kept, then changes nothing', async () => {
    const before = await count('organisations');
    const eventsBefore = await count('events');
    const tried = await take('organisations', 'entreprises.csv', list, { dryRun: true });
    expect(tried).toMatchObject({ state: 'done', counts: { created: 450, updated: 0, unchanged: 0, rejected: 0 } });
    expect(await count('organisations')).toBe(before);
    // The end of a trial is the one thing on the record.
    expect((await count('events')) - eventsBefore).toBe(1);
    expect((await take('organisations', 'entreprises.csv', list)).counts).toEqual(tried.counts);
    expect(await count('organisations')).toBe(before + 450);
    const again = await take('organisations', 'entreprises.csv', list);
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 450, rejected: 0 });
    expect(await count('organisations')).toBe(before + 450);
  });

  it('fills the fields that it names', async () => {
    const row = await stack.db
      .selectFrom('organisations')
      .innerJoin('sites', 'sites.organisationId', 'organisations.id')
      .selectAll('organisations')
      .select(['sites.commune', 'sites.postalCode', 'sites.area'])
      .where('number', '=', siren(81_000_001))
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      name: 'Filature Essai 1',
      country: 'FR',
      register: 'SIREN',
      size: 'PME',
      sectorDivision: '13',
      commune: 'Dunkerque',
      postalCode: '59140',
      area: '59',
      webHost: 'essai-1.example',
    });
  });

  it('changes only what changed in the list, and leaves what people changed here', async () => {
    const number = siren(81_000_002);
    await stack.db.updateTable('organisations').set({ name: 'Renommée ici' }).where('number', '=', number).execute();
    const changed = list.replace(`${number};Filature Essai 2;62000`, `${number};Filature Essai 2;62300`);
    const { counts } = await take('organisations', 'entreprises.csv', changed);
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 449, rejected: 0 });
    const row = await stack.db
      .selectFrom('organisations')
      .innerJoin('sites', 'sites.organisationId', 'organisations.id')
      .select(['name', 'sites.postalCode'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ name: 'Renommée ici', postalCode: '62300' });
  });

  it('tells each row that it cannot take, with line, column and what was expected', async () => {
    const bad = `Raison sociale;SIREN;Code postal\nBonne;${siren(83_000_001)};59000\n;;59000\nMauvaise clé;123456789;59000\n`;
    const { id, counts } = await take('organisations', 'fautes.csv', bad);
    expect(counts).toMatchObject({ created: 2, rejected: 1 });
    expect(await problemsOf(id)).toEqual(['3 rejected no_name', '4 ignored expected_siren']);
    const report = await facilitator.get(`/api/v1/imports/${id}/report?format=csv&lang=fr`);
    expect(report.text).toContain('ni nom ni numéro');
    expect(report.text).toMatch(/4;.*SIREN;"?un SIREN de 9 chiffres/);
  });
});

describe('a list of startups', () => {
  it('makes one company of several rows, and matches them with needs that wait', async () => {
    const owner = await network.organisation({ sector: '13.96', site: { postalCode: '59100' } });
    const created = await facilitator.post<{ id: string; version: number }>('/api/v1/needs', {
      organisationId: owner,
      title: 'Détecter les défauts de tissage en ligne',
      description: 'Nous cherchons un contrôle visuel par caméra des défauts sur nos métiers à tisser.',
    });
    const submitted = await facilitator.post<{ version: number }>(`/api/v1/needs/${created.body.id}/submit`, {
      version: created.body.version,
    });
    await facilitator.post(`/api/v1/needs/${created.body.id}/approve`, {
      version: submitted.body.version,
      ownerApproval: { means: 'phone', givenBy: 'direction', on: '2026-01-02' },
    });
    const first = await take('profiles', 'startups.csv', profileList(40));
    expect(first.counts).toEqual({ created: 40, updated: 0, unchanged: 0, rejected: 0 });
    const { rows } = await sql<{ n: number }>`
      select count(distinct organisation_id)::int as n from profiles where source = 'startups'`.execute(stack.db);
    expect(rows[0]?.n).toBe(20);
    await eventually('the imported startups to be suggested', async () => {
      const matches = await facilitator.get<{ items: unknown[] }>(`/api/v1/needs/${created.body.id}/matches`);
      return matches.body.items.length > 0 ? true : undefined;
    });
    expect((await take('profiles', 'startups.csv', profileList(40))).counts.unchanged).toBe(40);
    const other = await take('profiles', 'startups.csv', profileList(40, { word: 'par laser' }));
    expect(other.counts).toEqual({ created: 0, updated: 40, unchanged: 0, rejected: 0 });
  });

  it('refuses the second row of one id, and names the first', async () => {
    const text = 'Identifiant;Entreprise;Moto\nA;Un;Pompes\nA;Deux;Vannes\n';
    const { id, counts } = await take('profiles', 'deux.csv', text);
    expect(counts).toMatchObject({ created: 1, rejected: 1 });
    expect(await problemsOf(id)).toEqual(['3 rejected same_record']);
  });
});

describe('people', () => {
  it('who said no come in first and block the rest; the list keeps no address', async () => {
    const refused = await take(
      'oppositions',
      'oppositions.csv',
      'E-mail;Motif\nNon@Exemple-Refus.example;courriel reçu\n',
    );
    expect(refused.counts.created).toBe(1);
    const text =
      'Prénom;Nom;E-mail;Entreprise\nAnne;Oui;anne@essai.example;Contacts SA\nPaul;Non;non@exemple-refus.example;Contacts SA\n';
    const { id, counts } = await take('contacts', 'contacts.csv', text);
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 0, rejected: 1 });
    expect(await problemsOf(id)).toEqual(['3 rejected opposed']);
    expect((await take('contacts', 'contacts.csv', text)).counts).toMatchObject({ unchanged: 1, rejected: 1 });
    const dump = await sql<{ row: string }>`select oppositions::text as row from oppositions`.execute(stack.db);
    expect(
      dump.rows
        .map(({ row }) => row)
        .join('\n')
        .toLowerCase(),
    ).not.toContain('exemple-refus');
    expect((await take('oppositions', 'oppositions.csv', 'E-mail\nanne@essai.example\n')).counts.created).toBe(1);
    const anne = await stack.db
      .selectFrom('contacts')
      .select('opposedAt')
      .where('email', '=', 'anne@essai.example')
      .executeTakeFirst();
    expect(anne?.opposedAt).not.toBeNull();
  });

  it('are known by their address within an organisation', async () => {
    const text =
      'Nom;E-mail;Entreprise;Fonction\nL. Dubois;l.dubois@maison.example;Maison A;Achats\nL. Dubois;l.dubois@maison.example;Maison B;Achats\n';
    expect((await take('contacts', 'maisons.csv', text)).counts.created).toBe(2);
    const other = await take('contacts', 'autre-liste.csv', text.replace('Maison A;Achats', 'Maison A;Direction'));
    expect(other.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  });
});

describe('needs', () => {
  it('come in as drafts; one that the list calls published waits for the owner’s yes', async () => {
    const text = [
      'Réf;Titre;Besoin;Entreprise;État;Bon pour diffusion le',
      'B1;Récupérer la chaleur des fours;Nos fours perdent leur chaleur.;Verrerie Essai;Publié;',
      'B2;Robot de palettisation;Nous cherchons un robot.;Verrerie Essai;Publié;12/01/2026',
      'B3;Idée;Une idée.;Verrerie Essai;;',
    ].join('\n');
    const { id, counts } = await take('needs', 'besoins.csv', text);
    expect(counts).toMatchObject({ created: 3, rejected: 0 });
    expect(await problemsOf(id)).toEqual(['2 noted approval_missing']);
    const { rows } = await sql<{ title: string; state: string }>`
      select n.title, n.state from needs n join external_ids e on e.record_id = n.id
      where e.source = 'besoins' order by e.external_id`.execute(stack.db);
    expect(rows.map((row) => row.state)).toEqual(['awaiting_approval', 'published', 'draft']);
    expect((await take('needs', 'besoins.csv', text)).counts).toMatchObject({ unchanged: 3 });
    await eventually('the published one to be matched', async () => {
      const need = await stack.db
        .selectFrom('needs')
        .select('matchedVersion')
        .where('title', '=', 'Robot de palettisation')
        .executeTakeFirst();
      return need?.matchedVersion ?? undefined;
    });
  });

  it('stay as discreet as their owner agreed to, and keep notes out of what startups read', async () => {
    const lines = (confidential: string, visibility: string) =>
      [
        'Réf;Titre;Besoin;Entreprise;État;Bon pour diffusion le;Confidentiel ?;Visibilité;Commentaires internes',
        `D1;Coller sans solvant;Nous cherchons une colle.;Collage Essai;Publié;12/01/2026;${confidential};${visibility};Leur directeur s’en va.`,
        `D2;Une idée;Rien de sûr.;Collage Essai;Brouillon;;${confidential};${visibility};`,
      ].join('\n');
    const shown = async () => {
      const { rows } = await sql<{ visibility: string; description: string }>`
        select n.visibility, n.description from needs n join external_ids e on e.record_id = n.id
        where e.source = 'discrets' order by e.external_id`.execute(stack.db);
      expect(rows.filter(({ description }) => description.includes('directeur'))).toEqual([]);
      return rows.map(({ visibility }) => visibility);
    };
    expect((await take('needs', 'discrets.csv', lines('peut-être', ''))).counts).toMatchObject({ created: 2 });
    expect(await shown()).toEqual(['anonymous', 'anonymous']);
    const opened = await take('needs', 'discrets.csv', lines('non', 'publique'));
    expect(await problemsOf(opened.id)).toEqual(['2 noted visibility_kept']);
    expect(await shown()).toEqual(['anonymous', 'public']);
    await take('needs', 'discrets.csv', lines('oui', 'publique'));
    expect(await shown()).toEqual(['anonymous', 'anonymous']);
    const notes = await stack.db
      .selectFrom('activities')
      .select(['kind', 'text'])
      .where('source', '=', 'discrets')
      .execute();
    expect(notes).toEqual([{ kind: 'note', text: 'Leur directeur s’en va.' }]);
  });

  it('are followed by introductions and activities', async () => {
    await take(
      'profiles',
      'vendeurs.csv',
      'Identifiant;Entreprise;Moto\nV1;Palettiseur Essai;Robots de palettisation\n',
    );
    const introductions =
      'Besoin;Startup;Étape;Date;Montant\nRobot de palettisation;Palettiseur Essai;Devis;03/03/2026;12 500\n';
    expect((await take('introductions', 'suivi.csv', introductions)).counts).toMatchObject({ created: 1 });
    expect((await take('introductions', 'suivi.csv', introductions)).counts).toMatchObject({ unchanged: 1 });
    const moved = introductions.replace('Devis', 'Pilote').replace('03/03', '05/05');
    expect((await take('introductions', 'suivi.csv', moved)).counts).toMatchObject({ updated: 1 });
    const list = await facilitator.get<{ items: { id: string; state: string; amount: number }[] }>(
      '/api/v1/introductions',
    );
    expect(list.body.items).toHaveLength(1);
    expect(list.body.items[0]).toMatchObject({ state: 'pilot', amount: 12_500, stateSince: '2026-05-05' });
    const one = await facilitator.get<{ steps: { state: string }[] }>(
      `/api/v1/introductions/${list.body.items[0]?.id}`,
    );
    expect(one.body.steps.map((step) => step.state)).toEqual(['quote', 'pilot']);
    const activities =
      'Type;Date;Objet;Texte;Entreprise\nAppel;04/05/2026;Point;Très intéressés;Verrerie Essai\nVisite;05/05/2026;;Atelier vu;Inconnue au bataillon\n';
    const taken = await take('activities', 'journal.csv', activities);
    expect(taken.counts).toMatchObject({ created: 1, rejected: 1 });
    expect(await problemsOf(taken.id)).toEqual(['3 rejected unknown_organisation']);
    expect((await take('activities', 'journal.csv', activities)).counts).toMatchObject({ unchanged: 1, rejected: 1 });
  });
});

describe('behind the API', () => {
  async function upload(
    client: Client,
    query: string,
    body: string,
  ): Promise<{ status: number; body: { id: string; state: string } }> {
    const response = await fetch(`${stack.url}/api/v1/imports?${query}`, {
      method: 'POST',
      headers: { ...client.headers, 'content-type': 'text/csv' },
      body,
      signal: AbortSignal.timeout(20_000),
    });
    return { status: response.status, body: (await response.json()) as { id: string; state: string } };
  }

  it('is a job with progress and a report to download', async () => {
    const list = organisationList(700).replaceAll('Essai', 'Montée');
    const taken = await upload(facilitator, 'kind=organisations&fileName=annuaire.csv&dryRun=true', list);
    expect(taken).toMatchObject({ status: 201, body: { state: 'waiting' } });
    const ended = await eventually('the import to end', async () => {
      const { body } = await facilitator.get<{
        state: string;
        progress: number;
        counts: object;
        columns: { header: string; field: string }[];
      }>(`/api/v1/imports/${taken.body.id}`);
      return body.state === 'done' ? body : undefined;
    });
    expect(ended).toMatchObject({ progress: 1, counts: { rows: 700, updated: 450, created: 250 } });
    expect(ended.columns.map((column) => [column.header, column.field])).toContainEqual(['Raison sociale', 'name']);
    const report = await facilitator.get(`/api/v1/imports/${taken.body.id}/report?format=json`);
    expect(JSON.parse(report.text)).toHaveLength(700);
    expect(await count('import_chunks')).toBe(0);
    expect(await count('import_keys')).toBe(0);
  });

  it('says why nothing of a file could be used', async () => {
    const taken = await upload(facilitator, 'kind=organisations&fileName=page.csv', '<!DOCTYPE html><html>');
    const ended = await eventually('the import to end', async () => {
      const { body } = await facilitator.get<{ state: string; error: { code: string; message: string } }>(
        `/api/v1/imports/${taken.body.id}?lang=fr`,
      );
      return body.state === 'failed' ? body : undefined;
    });
    expect(ended.error).toMatchObject({ code: 'markup', message: expect.stringContaining('page web') });
    expect((await upload(facilitator, 'kind=organisations&fileName=vide.csv', '')).status).toBe(400);
    expect((await upload(facilitator, 'kind=voitures&fileName=x.csv', 'a')).status).toBe(400);
  });

  it('is for facilitators, each for the own operator', async () => {
    const other = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
    const member = await network.person({ organisationIds: [await network.organisation({})] });
    const mine = await upload(facilitator, 'kind=contacts&fileName=c.csv', 'Nom;E-mail\nX Y;xy@seul.example\n');
    expect((await other.get(`/api/v1/imports/${mine.body.id}`)).status).toBe(404);
    expect((await other.get(`/api/v1/imports/${mine.body.id}/report`)).status).toBe(404);
    expect((await upload(member, 'kind=contacts&fileName=c.csv', 'Nom\nX\n')).status).toBe(403);
    expect(
      (await upload(other, `kind=contacts&fileName=c.csv&operatorId=${network.operatorId}`, 'Nom\nX\n')).status,
    ).toBe(403);
  });

  it('keeps a mapping under a name and uses it again', async () => {
    const mapping = { kind: 'organisations', source: 'vieux-crm', columns: { Machin: 'name', Truc: null } };
    const saved = await facilitator.call('PUT', '/api/v1/imports/mappings/vieux', mapping);
    expect(saved).toMatchObject({ status: 200, body: { name: 'vieux', shipped: false } });
    const wrong = await facilitator.call('PUT', '/api/v1/imports/mappings/faux', {
      ...mapping,
      columns: { Machin: 'nom' },
    });
    expect(wrong.status).toBe(400);
    const taken = await upload(
      facilitator,
      'kind=organisations&fileName=vieux.csv&mapping=vieux',
      'Machin;Truc\nAncienne;x\n',
    );
    const ended = await eventually('the import to end', async () => {
      const { body } = await facilitator.get<{ state: string; source: string; counts: { created: number } }>(
        `/api/v1/imports/${taken.body.id}`,
      );
      return body.state === 'done' ? body : undefined;
    });
    expect(ended).toMatchObject({ source: 'vieux-crm', counts: { created: 1 } });
    const listed = await facilitator.get<{ items: { name: string; shipped: boolean }[] }>('/api/v1/imports/mappings');
    expect(listed.body.items.map((item) => item.name)).toContain('vieux');
    expect(listed.body.items.some((item) => item.shipped && item.name.startsWith('hubspot'))).toBe(true);
  });
});
