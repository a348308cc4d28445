import { describe, expect, it } from 'vitest';
import { knownListedHeader } from '../mapping/known-header.ts';
import { createListedMap } from '../mapping/listed-map.ts';
import { decodeOld, OLD_ENCODINGS, type OldEncoding } from '../source/old-encodings.ts';
import { memorySource } from '../source/source.ts';
import { FileError } from '../table/file-error.ts';
import { openTable } from '../table/open-table.ts';
import { readActivityKind } from '../values/words/activity-kind.ts';
import { readIntroductionState } from '../values/words/introduction-state.ts';
import { readNeedState } from '../values/words/need-state.ts';
import { readNeedKind } from '../values/words/need-words.ts';
import { readOrganisationRole } from '../values/words/organisation-role.ts';
import { describeFileError } from '../words/describe.ts';
import { FILE_WORDS } from '../words/words.ts';
import { readListed } from './read-listed.ts';

async function rows(name: string, content: string | Uint8Array): Promise<string[]> {
  const table = await openTable(memorySource(name, content), { knownHeader: knownListedHeader('organisation') });
  const { kind } = createListedMap('organisation');
  const read: string[] = [];
  for await (const { document, problems } of readListed(kind, table)) {
    read.push(document ? `${document.name} ${document.site?.city}` : problems.map(({ code }) => code).join(' '));
  }
  return read;
}

function encode(text: string, encoding: OldEncoding): Buffer {
  return Buffer.from(
    [...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : 0x80 + OLD_ENCODINGS[encoding].indexOf(sign))),
  );
}

describe('files as programs write them', () => {
  it.each(['macintosh', 'cp850'] as const)('are read in %s', async (encoding) => {
    expect([...OLD_ENCODINGS[encoding]].length).toBe(128);
    const bytes = encode('Société;Ville\rMécanique d’Été;Béthune\r'.replace('’', "'"), encoding);
    expect(decodeOld(bytes, encoding)).toContain('Été');
    expect(await rows('x.csv', bytes)).toEqual(["Mécanique d'Été Béthune"]);
  });

  it('keep Windows-1252 for what it is', async () => {
    expect(await rows('x.csv', Buffer.from('Nom;Ville\nÉtablissements Noël;Béthune\n', 'latin1'))).toEqual([
      'Établissements Noël Béthune',
    ]);
  });

  it.each([
    [
      'a total and a source below',
      'Nom;Ville;CP\nA;Lille;59000\nTOTAL;;1\nSource : INSEE 2026;;\n',
      ['A Lille', 'total_row', 'total_row'],
    ],
    ['a company called Total', 'Nom;Ville;CP\nTotal;Courbevoie;92400\n', ['Total Courbevoie']],
    ['texts kept from becoming numbers', 'Nom;Ville;CP\n"=""A""";="Lille";59000\n', ['A Lille']],
  ])('with %s', async (_, content, expected) => {
    expect(await rows('x.csv', content)).toEqual(expected);
  });

  it.each([
    ['a record in a record', '[{"name":"A","address":{"city":"Lille"}}]'],
    ['an envelope', '{"data":{"organizations":[{"name":"A","city":"Lille"}]},"page":1}'],
    ['fields', '{"records":[{"id":"r1","fields":{"Nom":"A","Ville":"Lille"}}]}'],
  ])('as JSON with %s', async (_, content) => {
    expect(await rows('x.json', content)).toEqual(['A Lille']);
  });

  it.each(['<table border=1><tr><td>Nom</td></tr></table>', '<html><body></body></html>'])(
    'that are a page called .xls are refused with what to do: %s',
    async (content) => {
      const error = await openTable(memorySource('liste.xls', content)).catch((thrown: unknown) => thrown);
      if (!(error instanceof FileError)) throw new Error('no FileError');
      expect(error.code).toBe('markup');
      expect(describeFileError(error.code, error.params, error.file, 'fr')).toMatch(
        /enregistrez-la au format \.xlsx ou CSV/,
      );
    },
  );
});

describe('the words by which a reader is told what is expected', () => {
  const readers = {
    needState: readNeedState,
    needKind: readNeedKind,
    activityKind: readActivityKind,
    introductionState: readIntroductionState,
    organisationRole: readOrganisationRole,
  };
  it.each(Object.entries(FILE_WORDS))('are understood: %s', (_, { values }) => {
    const wrong = Object.entries(readers).flatMap(([kind, read]) =>
      Object.entries(values[kind as keyof typeof readers])
        .filter(([value, word]) => read(word) !== value)
        .map(([value, word]) => `${kind}.${value} ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});
