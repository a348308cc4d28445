import type { Writable } from 'node:stream';
import type { ImportColumn, ImportView } from '@navette/contracts';
import type { ImportedRow } from '@navette/db';
import { describeRowProblem, type ImportObserver, type ImportProblem } from '@navette/usecases';
import { SingleBar } from 'cli-progress';
import { countOf, fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';

/** How many rows with something wrong are told in full; the report has them all. */
const IN_FULL = 20;

/** Tells a person how an import goes: a bar while it runs, then what was understood and what became of the rows. */
export interface Teller {
  readonly observer: ImportObserver;
  end(view: ImportView): void;
}

export function createTeller(stderr: Writable, locale: Locale): Teller {
  const { importing: words } = locale;
  const number = new Intl.NumberFormat(locale.language);
  const told: string[] = [];
  let untold = 0;
  const bar = progressBar(stderr, words.progress);
  return {
    observer: {
      columns: (columns) => stderr.write(understood(columns, locale)),
      batch: (rows, counts, share) => {
        bar?.update(Math.round(share * 100), { rows: number.format(counts.rows) });
        for (const row of rows) {
          const lines = row.problems.map((problem) => lineOf(row, problem as ImportProblem, locale));
          if (lines.length === 0) continue;
          if (told.length < IN_FULL) told.push(...lines);
          else untold += 1;
        }
      },
    },
    end(view) {
      bar?.stop();
      for (const line of told) stderr.write(`${line}\n`);
      if (untold > 0) stderr.write(`${countOf(untold, words.more, locale.language)}\n`);
      if (view.error !== null) stderr.write(`${view.error.message}\n`);
      for (const note of view.notes) stderr.write(`${note}\n`);
      if (view.source !== null) stderr.write(`${fill(words.source, { source: view.source })}\n`);
      const { created, updated, unchanged, rejected } = view.counts;
      const counts = [
        countOf(created, words.created, locale.language),
        countOf(updated, words.updated, locale.language),
        countOf(unchanged, words.unchanged, locale.language),
        countOf(rejected, words.rejected, locale.language),
      ];
      stderr.write(`${counts.join(', ')}${view.dryRun ? ` ${words.dryRun}` : ''}\n`);
    },
  };
}

/** A bar for a person who watches; none where stderr goes to a file. */
function progressBar(stderr: Writable, format: string): SingleBar | undefined {
  if (!('isTTY' in stderr) || stderr.isTTY !== true) return undefined;
  const bar = new SingleBar({
    format,
    stream: stderr as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(100, 0, { rows: '0' });
  return bar;
}

/** "Colonnes : Nom → name ; Activité → text (deviné) ; laissées de côté : Jury". */
function understood(columns: readonly ImportColumn[], locale: Locale): string {
  const { importing: words } = locale;
  const read = columns.filter((column) => column.field !== null);
  const left = columns.filter((column) => column.field === null);
  const lines = [
    `${words.columns} ${read
      .map((column) => {
        const guess = column.certainty === 'guessed' ? ` (${words.guessed})` : '';
        return `${printable(column.header)} → ${column.field}${guess}`;
      })
      .join(' ; ')}`,
  ];
  if (left.length > 0) lines.push(`${words.leftOut} ${left.map((column) => printable(column.header)).join(' ; ')}`);
  return `${lines.join('\n')}\n`;
}

function lineOf(row: ImportedRow, problem: ImportProblem, locale: Locale): string {
  const where = [fill(locale.places.line, { line: row.line })];
  if (row.item > 0) where.push(fill(locale.places.item, { item: row.item }));
  if (problem.column !== null) where.push(fill(locale.places.column, { column: printable(problem.column) }));
  const colon = locale.language === 'fr' ? '\u00a0: ' : ': ';
  return `${where.join(', ')}${colon}${describeRowProblem(problem, locale.language)} (${locale.effects[problem.effect]})`;
}
