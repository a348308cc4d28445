import type { LabelledText } from '../set/labelled-text.ts';
import { JsonRecord } from './json-record.ts';
import { linesOf } from './lines.ts';

/**
 * Queries or documents, one JSON object `{"id","text","lang"}` a line; `lang` may be absent, other fields are left aside.
 * `file`: what the errors call it. @throws InputError at the first line that is wrong, an id met twice included
 */
export function readTexts(content: string, file: string): readonly LabelledText[] {
  const texts: LabelledText[] = [];
  const ids = new Set<string>();
  for (const line of linesOf(content, file)) {
    const record = new JsonRecord(line, file);
    const id = record.name('id');
    if (ids.has(id)) throw record.error('twice', 'id', id);
    ids.add(id);
    const lang = record.language('lang');
    texts.push({ id, text: record.text('text'), ...(lang !== undefined && { lang }) });
  }
  return texts;
}
