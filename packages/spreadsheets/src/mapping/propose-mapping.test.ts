import { describe, expect, it } from 'vitest';
import type { ListedKind } from '../document/listed.ts';
import { readListed } from '../document/read-listed.ts';
import { memorySource } from '../source/source.ts';
import { openTable } from '../table/open-table.ts';
import { mappingOf, proposeMapping } from './propose-mapping.ts';

const LONG =
  'Nous cherchons une machine qui trie les fils selon leur matière et leur couleur, sans les abîmer, à la vitesse de notre ligne, huit heures par jour.';

async function propose(kind: ListedKind, lines: readonly string[]) {
  const table = await openTable(memorySource('x.csv', lines.join('\n')));
  const proposals = await proposeMapping(kind, table);
  return {
    table,
    proposals,
    shown: proposals.map(({ header, field, certainty, reason }) => `${header}: ${field} ${certainty} ${reason.code}`),
  };
}

describe('proposeMapping', () => {
  it('knows names, guesses at those that are alike, and shows the rest', async () => {
    const { shown, proposals } = await propose('organisation', [
      'Raison sociale;N° de Siren;Code postall;Couleur préférée;Divers',
      'Delattre;732829320;59200;bleu;',
      'Autre;552120222;57000;vert;',
      'Tiers;130025265;62000;n/a;',
    ]);
    expect(shown).toEqual([
      'Raison sociale: name known known_header',
      'N° de Siren: siren known known_header',
      'Code postall: postalCode guessed similar_header',
      'Couleur préférée: null unknown nothing',
      'Divers: null unknown nothing',
    ]);
    expect(proposals[3]?.samples).toEqual(['bleu', 'vert']);
  });

  it('recognises what cells are: addresses, numbers of companies, sites, long texts', async () => {
    const { shown } = await propose('need', [
      'Col A;Col B;Col C;Col D;Col E;Titre',
      `jeanne@a.example;732829320;https://a.example;03 20 12 34 56;${LONG};A`,
      `paul@b.example;552120222;www.b.example;06 12 34 56 78;${LONG};B`,
      `eve@c.example;130025265;https://c.example/x;+32 2 123 45 67;${LONG};C`,
    ]);
    expect(shown).toEqual([
      'Col A: email guessed content',
      'Col B: siren guessed content',
      'Col C: website guessed content',
      'Col D: phone guessed content',
      'Col E: text guessed content',
      'Titre: title known known_header',
    ]);
  });

  it('does not guess where two columns could be meant, where the field is taken, or where cells contradict the name', async () => {
    const { shown } = await propose('contact', [
      'Nom;Col A;Col B',
      'A;a@a.example;b@a.example',
      'B;a@b.example;b@b.example',
    ]);
    expect(shown.slice(1)).toEqual(['Col A: null unknown perhaps', 'Col B: null unknown perhaps']);
    const taken = await propose('contact', ['E-mail;Col A', 'a@a.example;b@a.example', 'a@b.example;b@b.example']);
    expect(taken.shown).toEqual(['E-mail: email known known_header', 'Col A: null unknown perhaps']);
    const wrong = await propose('contact', ['Nom;Adresse emaill', 'A;rue du Fil', 'B;place Foch']);
    expect(wrong.shown[1]).toBe('Adresse emaill: null unknown perhaps');
  });

  it('asks the cells where a name is only somewhat alike', async () => {
    const { shown } = await propose('activity', [
      'Sujet;Date du dernier échange avec eux;Note',
      'A;04/03/2025;x',
      'B;05/03/2025;y',
    ]);
    expect(shown[1]).toBe('Date du dernier échange avec eux: at guessed header_and_content');
  });

  it('looks at rows without taking them, and becomes a mapping to read with', async () => {
    const { table, proposals } = await propose('contact', [
      'Nom;Col A;Jury',
      'A;a@a.example;1',
      'B;b@b.example;2',
      'C;c@c.example;3',
    ]);
    const mapping = mappingOf('contact', 'liste', proposals);
    expect(mapping).toEqual({ kind: 'contact', source: 'liste', columns: { Nom: 'lastName', 'Col A': 'email' } });
    const rows: unknown[] = [];
    for await (const { document } of readListed('contact', table, mapping)) rows.push(document);
    expect(rows).toEqual([
      { email: 'a@a.example', lastName: 'A', name: 'A' },
      { email: 'b@b.example', lastName: 'B', name: 'B' },
      { email: 'c@c.example', lastName: 'C', name: 'C' },
    ]);
  });

  it('follows a mapping first', async () => {
    const table = await openTable(memorySource('x.csv', 'Nom;Ville;Code\nA;Lille;1\n'));
    const mapping = { kind: 'organisation', source: 'x', columns: { Code: 'id', Ville: null } } as const;
    const proposals = await proposeMapping('organisation', table, mapping);
    expect(proposals.map(({ field, certainty, reason }) => `${field} ${certainty} ${reason.code}`)).toEqual([
      'name known known_header',
      'null chosen left_out',
      'id chosen chosen',
    ]);
    expect(mappingOf('organisation', 'x', proposals, mapping).columns).toEqual({
      Nom: 'name',
      Ville: null,
      Code: 'id',
    });
  });
});
