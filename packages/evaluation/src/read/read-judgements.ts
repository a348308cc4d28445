import type { Judgements } from '../set/judgements.ts';
import { InputError } from './input-error.ts';
import { linesOf } from './lines.ts';

const FIELDS = ['query', 'doc', 'grade'] as const;
const GRADE = /^\d+(?:\.\d+)?$/;

/**
 * Judgements, tab-separated `query doc grade` a line, the grade a number from 0.
 * @throws InputError at the first line that is wrong, a pair judged twice included
 */
export function readJudgements(content: string, file: string): Judgements {
  const judgements = new Map<string, Map<string, number>>();
  for (const { number, text } of linesOf(content, file)) {
    const parts = text.split('\t').map((part) => part.trim());
    if (parts.length !== FIELDS.length) throw new InputError('columns', { file, line: number }, text);
    FIELDS.forEach((field, i) => {
      if (parts[i] === '') throw new InputError('empty', { file, line: number, field });
    });
    const [query = '', doc = '', grade = ''] = parts;
    if (!GRADE.test(grade)) throw new InputError('grade', { file, line: number, field: 'grade' }, grade);
    const grades = judgements.get(query) ?? new Map<string, number>();
    if (grades.has(doc)) throw new InputError('twice', { file, line: number, field: 'doc' }, `${query} ${doc}`);
    judgements.set(query, grades.set(doc, Number(grade)));
  }
  return judgements;
}
