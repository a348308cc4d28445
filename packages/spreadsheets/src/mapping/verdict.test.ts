import { describe, expect, it } from 'vitest';
import type { ListedKind } from '../document/listed.ts';
import { readListed } from '../document/read-listed.ts';
import { memorySource } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import { knownListedHeader } from './known-header.ts';
import { mappingOf, proposeMapping } from './propose-mapping.ts';

async function columns(kind: ListedKind, lines: string): Promise<Record<string, string | null>> {
  const table = await openTable(memorySource('x.csv', lines), { knownHeader: knownListedHeader(kind) });
  const proposals = await proposeMapping(kind, table);
  return Object.fromEntries(proposals.map(({ header, field }) => [header, field]));
}

describe('cells that speak against the name of their column', () => {
  it.each([
    ['organisation', 'Name;Type\nA;Prospect\nB;Customer\nC;Reseller\n', { Type: null }],
    ['organisation', 'Name;Type\nA;Laboratoire\nB;Startup\n', { Type: 'roles' }],
    ['organisation', 'Nom;Site\nA;https://a.example\nB;www.b.example\n', { Site: 'website' }],
    ['organisation', 'Nom;Site\nA;Lille\nB;Arras\n', { Site: 'city' }],
    ['organisation', 'Intitulé;N° identifiant\nA;FR40303265045\nB;BE0403170701\n', { 'N° identifiant': null }],
    ['profile', 'Startup;Cible\nA;BtoB\nB;BtoC\nC;BtoB\n', { Cible: null }],
    ['profile', 'Startup;Contact\nA;Jeanne (j@a.example)\nB;p@b.example\n', { Contact: 'email' }],
    ['contact', 'Nom;Titre;Fonction\nA;Mme;DG\nB;M.;PDG\n', { Titre: null, Fonction: 'jobTitle' }],
    ['contact', 'Nom;Fax\nA;03 20 12 34 56\nB;03 20 12 34 57\n', { Fax: null }],
    ['need', 'Titre;Statut\nA;bleu\nB;vert\nC;rouge\n', { Statut: 'state' }],
  ] as const)('%s: %j', async (kind, lines, expected) => {
    expect(await columns(kind, lines)).toMatchObject(expected);
  });

  it('are not read by that name all the same', async () => {
    const table = await openTable(memorySource('x.csv', 'Name;Type\nA;Prospect\nB;Reseller\n'));
    const mapping = mappingOf('organisation', 'x', await proposeMapping('organisation', table));
    const rows: unknown[] = [];
    for await (const { document, problems } of readListed('organisation', table, mapping))
      rows.push(document, problems);
    expect(rows).toEqual([{ name: 'A' }, [], { name: 'B' }, []]);
  });
});
