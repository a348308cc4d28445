import { describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { readDecisions } from './read-decisions.ts';
import { readJudgements } from './read-judgements.ts';
import { readTexts } from './read-texts.ts';

function errorOf(read: () => unknown): Partial<InputError> {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) {
      const { code, file, line, field, found } = error;
      return { code, file, line, field, found };
    }
    throw error;
  }
  return {};
}

describe('texts of a labelled set', () => {
  it('are read line by line, blank lines and other fields left aside', () => {
    const content = '\ufeff{"id":"a","text":"Un four","lang":"fr-BE","meta":{}}\r\n\n{"id":"b","text":""}\n';
    expect(readTexts(content, 'docs')).toEqual([
      { id: 'a', text: 'Un four', lang: 'fr' },
      { id: 'b', text: '' },
    ]);
  });

  it.each([
    ['', { code: 'no_lines', line: 0, field: '' }],
    ['\n{"id":"a","text":"x"}\n{oops', { code: 'not_json', line: 3, field: '', found: '{oops' }],
    ['["a","x"]', { code: 'not_object', line: 1, found: '["a","x"]' }],
    ['{"text":"x"}', { code: 'missing', line: 1, field: 'id' }],
    ['{"id":7,"text":"x"}', { code: 'not_text', line: 1, field: 'id', found: '7' }],
    ['{"id":" ","text":"x"}', { code: 'empty', line: 1, field: 'id' }],
    ['{"id":"a\\tb","text":"x"}', { code: 'tab', line: 1, field: 'id', found: 'a\tb' }],
    ['{"id":"a"}', { code: 'missing', line: 1, field: 'text' }],
    ['{"id":"a","text":["x"]}', { code: 'not_text', line: 1, field: 'text', found: '["x"]' }],
    ['{"id":"a","text":"x","lang":"it"}', { code: 'language', line: 1, field: 'lang', found: 'it' }],
    ['{"id":"a","text":"x"}\n{"id":"a","text":"y"}', { code: 'twice', line: 2, field: 'id', found: 'a' }],
  ])('%j is refused with its line and field', (content, expected) => {
    expect(errorOf(() => readTexts(content, 'docs.jsonl'))).toMatchObject({ file: 'docs.jsonl', ...expected });
  });
});

describe('judgements', () => {
  it('are grades by query and document', () => {
    const judgements = readJudgements('q1\td1\t3\nq1\td2\t0\nq2\td1\t0.5\n', 'qrels');
    expect([...judgements].map(([query, grades]) => [query, [...grades]])).toEqual([
      [
        'q1',
        [
          ['d1', 3],
          ['d2', 0],
        ],
      ],
      ['q2', [['d1', 0.5]]],
    ]);
  });

  it.each([
    ['q1 d1 3', { code: 'columns', line: 1, field: '', found: 'q1 d1 3' }],
    ['q1\t\t3', { code: 'empty', line: 1, field: 'doc' }],
    ['q1\td1\thigh', { code: 'grade', line: 1, field: 'grade', found: 'high' }],
    ['q1\td1\t-1', { code: 'grade', line: 1, field: 'grade', found: '-1' }],
    ['q1\td1\t1\nq1\td1\t2', { code: 'twice', line: 2, field: 'doc', found: 'q1 d1' }],
  ])('%j is refused with its line and field', (content, expected) => {
    expect(errorOf(() => readJudgements(content, 'qrels.tsv'))).toMatchObject({ file: 'qrels.tsv', ...expected });
  });
});

describe('past decisions', () => {
  it('are pairs with a grade', () => {
    const content = '{"text":"Trier des chutes","lang":"fr","doc":"d1","grade":2}\n{"text":"","doc":"d2","grade":-1}';
    expect(readDecisions(content, 'history')).toEqual([
      { text: 'Trier des chutes', lang: 'fr', doc: 'd1', grade: 2 },
      { text: '', doc: 'd2', grade: -1 },
    ]);
  });

  it.each([
    ['{"text":"x","grade":1}', { code: 'missing', field: 'doc' }],
    ['{"text":"x","doc":"d"}', { code: 'missing', field: 'grade' }],
    ['{"text":"x","doc":"d","grade":"1"}', { code: 'grade', field: 'grade', found: '1' }],
  ])('%j is refused with its line and field', (content, expected) => {
    expect(errorOf(() => readDecisions(content, 'past.jsonl'))).toMatchObject({ line: 1, ...expected });
  });
});
