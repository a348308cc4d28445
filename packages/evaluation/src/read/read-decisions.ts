import type { PastDecision } from '@navette/scoring';
import { JsonRecord } from './json-record.ts';
import { linesOf } from './lines.ts';

/**
 * Past decisions, one JSON object `{"text","lang","doc","grade"}` a line; `lang` may be absent.
 * @throws InputError at the first line that is wrong
 */
export function readDecisions(content: string, file: string): readonly PastDecision[] {
  const decisions: PastDecision[] = [];
  for (const line of linesOf(content, file)) {
    const record = new JsonRecord(line, file);
    const lang = record.language('lang');
    decisions.push({
      text: record.text('text'),
      doc: record.name('doc'),
      grade: record.number('grade'),
      ...(lang !== undefined && { lang }),
    });
  }
  return decisions;
}
