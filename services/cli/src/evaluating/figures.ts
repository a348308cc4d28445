import { METRICS, type Report } from '@navette/evaluation';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';

const GAP = '  ';

/** The figures of a report for people: a table of means with their intervals, one of paired differences with t. */
export function figuresTable({ systems, differences }: Report, locale: Locale): string {
  const { evaluate: words, language } = locale;
  const share = numberOf(language, 4);
  const bound = numberOf(language, 3);
  const estimate = ({ mean, low, high }: { mean: number; low: number; high: number }): string =>
    `${share(mean)} [${bound(low)} ; ${bound(high)}]`;
  const metricNames = METRICS.map((metric) => words.metrics[metric]);
  const means = systems.map(({ system, metrics }) => [
    words.systems[system] ?? system,
    ...METRICS.map((metric) => estimate(metrics[metric])),
  ]);
  const others = [...new Set(differences.map(({ against }) => against))];
  const t = numberOf(language, 1);
  const gaps = others.map((against) => [
    fill(words.minus, { system: words.systems[against] ?? against }),
    ...METRICS.map((metric) => {
      const found = differences.find((difference) => difference.against === against && difference.metric === metric);
      if (found === undefined) return '';
      return `${found.mean > 0 ? '+' : ''}${estimate(found)} t ${t(found.t)}`;
    }),
  ]);
  return `${aligned([[words.means, ...metricNames], ...means])}\n\n${aligned([[words.differences, ...metricNames], ...gaps])}\n`;
}

/** For programs: one object, systems and differences in order. */
export function figuresJson(head: object, { queries, systems, differences }: Report): string {
  const rows = systems.map(({ system, metrics }) => ({ system, ...metrics }));
  return `${JSON.stringify({ ...head, queries, systems: rows, differences }, roundedNumber, 2)}\n`;
}

function roundedNumber(_key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Number(value.toFixed(6)) : null;
}

function numberOf(language: string, digits: number): (value: number) => string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => (Number.isNaN(value) ? '–' : format.format(value));
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}
