import { fold } from '../text/fold.ts';
import { csvRecords } from './csv-records.ts';
import { EscoError } from './esco-error.ts';

/** One concept as one language's file has it. */
export interface EscoRow {
  readonly uri: string;
  readonly label: string;
  readonly others: readonly string[];
}

export interface SkippedRow {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: 'no_uri' | 'no_label';
}

const NEEDED = ['conceptUri', 'preferredLabel'] as const;
const LONGEST_LABEL = 200;

/** The rows of one of ESCO's skill files; those without address or label go to `skipped`. @throws EscoError */
export function* escoRows(text: string, file: string, skipped: SkippedRow[]): Generator<EscoRow> {
  let checked = false;
  for (const { line, cells } of csvRecords(text, file)) {
    if (!checked) {
      for (const column of NEEDED) {
        if (!cells.has(column)) {
          throw new EscoError({ file, line: 1, expected: `a column ${column}`, found: [...cells.keys()].join() });
        }
      }
      checked = true;
    }
    const uri = (cells.get('conceptUri') ?? '').trim();
    const label = (cells.get('preferredLabel') ?? '').trim();
    if (uri === '') skipped.push({ file, line, reason: 'no_uri' });
    else if (label === '' || label.length > LONGEST_LABEL) skipped.push({ file, line, reason: 'no_label' });
    else {
      const others = othersOf(label, `${cells.get('altLabels') ?? ''}\n${cells.get('hiddenLabels') ?? ''}`);
      yield { uri, label, others };
    }
  }
  if (!checked)
    throw new EscoError({ file, line: 1, expected: 'a header and at least one row', found: text.slice(0, 40) });
}

/** Alternative labels, a line each in ESCO's files, without the preferred one and repetitions. */
function othersOf(label: string, lines: string): readonly string[] {
  const seen = new Set([fold(label)]);
  return lines.split('\n').flatMap((line) => {
    const other = line.trim();
    const folded = fold(other);
    if (folded === '' || other.length > LONGEST_LABEL || seen.has(folded)) return [];
    seen.add(folded);
    return [other];
  });
}
