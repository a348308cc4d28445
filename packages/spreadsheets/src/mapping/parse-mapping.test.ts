import { describe, expect, it } from 'vitest';
import { parseMapping } from './parse-mapping.ts';
import { SHIPPED_MAPPINGS } from './shipped.ts';

const good = {
  kind: 'need',
  source: 'crm',
  columns: { Affaire: 'title', Étape: 'state', Interne: null },
  values: { state: { Gagné: 'fulfilled', '*': 'draft' }, organisation: { 'Delattre SA': 'Delattre' } },
  constants: { visibility: 'anonymous' },
};

describe('parseMapping', () => {
  it('reads a mapping as data and as the text of a file, and its own output again', () => {
    expect(parseMapping(good, 'm')).toEqual(good);
    expect(parseMapping(`\ufeff${JSON.stringify(good)}`, 'm.json')).toEqual(good);
    expect(parseMapping(JSON.parse(JSON.stringify(parseMapping(good, 'm'))), 'm')).toEqual(good);
    expect(parseMapping({ kind: 'organisations', source: 'x', columns: {} }, 'm').kind).toBe('organisation');
  });

  it('reads a file of the older form for a kind', () => {
    expect(parseMapping('{"Leur nom": "title", "Autre": null}', 'm.json', 'need')).toEqual({
      kind: 'need',
      source: 'm.json',
      columns: { 'Leur nom': 'title', Autre: null },
    });
  });

  it.each([
    ['{', { code: 'map_syntax' }],
    ['[]', { code: 'mapping_shape', params: { at: '/', expected: '{…}', found: '[]' } }],
    [
      { ...good, kind: 'besoin' },
      {
        code: 'mapping_kind',
        params: expect.objectContaining({ found: 'besoin', known: expect.stringContaining('organisation') }),
      },
    ],
    [
      { ...good, kind: undefined },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/kind', found: 'undefined' }) },
    ],
    [
      { ...good, source: '' },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/source' }) },
    ],
    [
      { ...good, columns: [] },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/columns' }) },
    ],
    [
      { ...good, columns: { A: 3 } },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/columns/A', found: '3' }) },
    ],
    [
      { ...good, columns: { A: 'titel', B: 'x' } },
      {
        code: 'mapping_fields',
        params: expect.objectContaining({ names: 'titel, x', known: expect.stringContaining('title') }),
      },
    ],
    [
      { ...good, values: { stat: {} } },
      { code: 'mapping_fields', params: expect.objectContaining({ names: 'stat' }) },
    ],
    [
      { ...good, values: { state: { X: 'bleu' } } },
      {
        code: 'mapping_values',
        params: expect.objectContaining({
          at: '/values/state/X',
          found: 'bleu',
          known: expect.stringContaining('draft'),
        }),
      },
    ],
    [{ ...good, constants: { colour: 'red' } }, { code: 'mapping_fields' }],
    [
      { ...good, constants: { kind: true } },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/constants/kind' }) },
    ],
    [
      { ...good, colums: {} },
      { code: 'mapping_shape', params: expect.objectContaining({ at: '/colums' }) },
    ],
    [
      { ...good, columns: Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`c${at}`, null])) },
      { code: 'mapping_shape' },
    ],
  ])('refuses %j', (input, error) => {
    expect(() => parseMapping(input, 'm.json')).toThrow(expect.objectContaining(error));
  });

  it('takes headers for what they are, whatever they are called', () => {
    const { columns } = parseMapping(
      '{"kind":"need","source":"x","columns":{"__proto__":"title","constructor":null}}',
      'm',
    );
    expect(Object.entries(columns)).toEqual([
      ['__proto__', 'title'],
      ['constructor', null],
    ]);
  });

  it.each(Object.entries(SHIPPED_MAPPINGS))('finds nothing wrong with %s', (name, mapping) => {
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)), name)).toEqual(mapping);
  });
});
