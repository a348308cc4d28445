import { memorySource, openTable } from '@navette/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let network: Network;
let facilitator: Client;
let ownerId: string;
let needId: string;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  ownerId = await network.organisation({
    name: '=HYPERLINK("http://mal.example")',
    sector: '13.91',
    phone: '+33 1 99 00 12 34',
  });
  const created = await facilitator.post<{ id: string }>('/api/v1/needs', {
    organisationId: ownerId,
    title: '+Réduire les rebuts',
    description: 'Texte; avec "guillemets",\net retour à la ligne.',
    budget: { maximum: 12_500.5 },
    decisionDate: '2027-03-01',
    paidTrial: true,
  });
  needId = created.body.id;
  for (let n = 0; n < 120; n++) {
    await facilitator.post('/api/v1/needs', {
      organisationId: ownerId,
      title: `Besoin ${n}`,
      description: 'Un texte.',
    });
  }
});
afterAll(() => stack?.stop());

async function file(
  client: Client,
  path: string,
): Promise<{ status: number; bytes: Buffer; type: string; name: string }> {
  const response = await fetch(`${stack.url}/api/v1/exports/${path}`, { headers: client.headers });
  return {
    status: response.status,
    bytes: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? '',
    name: response.headers.get('content-disposition') ?? '',
  };
}

async function rowsOf(bytes: Buffer, name: string): Promise<Record<string, unknown>[]> {
  const table = await openTable(memorySource(name, bytes));
  const rows: Record<string, unknown>[] = [];
  for await (const row of table.rows) if (row.kind === 'row') rows.push(row.record);
  return rows;
}

describe('an exported list', () => {
  it.each(['csv', 'xlsx', 'json'])('goes out whole as %s and reads back as it was', async (format) => {
    const answer = await file(facilitator, `needs?format=${format}&lang=fr`);
    expect(answer.status).toBe(200);
    expect(answer.name).toMatch(
      new RegExp(`^attachment; filename="navette-besoins-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
    );
    const rows = await rowsOf(answer.bytes, `x.${format}`);
    expect(rows).toHaveLength(121);
    const [title, id, text] = format === 'json' ? ['title', 'id', 'text'] : ['Titre', 'Identifiant', 'Description'];
    const one = rows.find((row) => row[id] === needId);
    expect(one?.[title]).toBe('+Réduire les rebuts');
    expect(String(one?.[text]).replaceAll('\r\n', '\n')).toBe('Texte; avec "guillemets",\net retour à la ligne.');
  });

  it('writes numbers, dates and states as the reader does', async () => {
    const columns = 'columns=title,budgetMaximum,decisionDate,paidTrial,state&q=rebuts';
    const text = async (lang: string) =>
      (await file(facilitator, `needs?${columns}&lang=${lang}`)).bytes.toString('utf8');
    expect(await text('fr')).toMatch(/;"?12\s?500,50?"?;01\/03\/2027;oui;Brouillon/i);
    expect(await text('en')).toMatch(/,"?12,?500\.50?"?,.*2027.*,yes,Draft/i);
    expect(await text('de')).toMatch(/;"?12\.?500,50?"?;01\.03\.2027;ja;Entwurf/i);
  });

  it('defuses what a spreadsheet would run, and leaves telephone numbers readable', async () => {
    const { bytes } = await file(facilitator, 'organisations?columns=name,phone&q=HYPERLINK');
    const line = bytes.toString('utf8').split(/\r?\n/)[1] ?? '';
    expect(line).not.toMatch(/^"?[=+@-]/);
    expect(line).toContain('+33 1 99 00 12 34');
  });

  it('is the list that is filtered, with the columns chosen', async () => {
    const { bytes } = await file(facilitator, 'needs?format=json&columns=id,state&q=rebuts');
    expect(JSON.parse(bytes.toString())).toEqual([{ id: needId, state: 'draft' }]);
    expect(JSON.parse((await file(facilitator, 'needs?format=json&state=published')).bytes.toString())).toEqual([]);
  });

  it.each([
    ['needs?columns=title,mot', 400],
    ['organisations?state=draft', 400],
    ['needs?format=pdf', 400],
    ['voitures', 404],
  ])('is refused with the reason: %s', async (path, status) => {
    const answer = await file(facilitator, path);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/problem+json');
  });

  it('shows nobody more than the list on the screen does, and is put on record', async () => {
    const other = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
    expect(JSON.parse((await file(other, 'needs?format=json')).bytes.toString())).toEqual([]);
    const member = await network.person({ organisationIds: [await network.organisation({})] });
    expect(JSON.parse((await file(member, 'needs?format=json')).bytes.toString())).toEqual([]);
    expect((await file(member, 'contacts?format=json')).status).toBe(403);
    const events = await stack.db.selectFrom('events').select('payload').where('kind', '=', 'export.made').execute();
    expect(events.length).toBeGreaterThan(3);
    expect(JSON.stringify(events)).not.toContain('rebuts');
  });
});
