import { cpus } from 'node:os';
import type { LatencyRow, RateRow, Row } from '../figure/row.ts';
import { formatTable } from './table.ts';

/** Prints rows as tables on stdout: ways of needs, then routes. */
export function printReport(rows: readonly Row[]): void {
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model ?? 'CPU'}, Node ${process.version}, ${new Date().toISOString()}\n`);
  const latencies = rows.filter((row) => row.kind === 'latency');
  const rates = rows.filter((row) => row.kind === 'rate');
  if (latencies.length > 0) console.log(`${formatTable(LATENCY, latencies.map(latencyCells))}\n`);
  if (rates.length > 0) console.log(formatTable(RATE, rates.map(rateCells)));
}

const LATENCY = ['engine', 'profiles', 'needs/s', 'milliseconds', 'p50', 'p95', 'p99', 'samples', 'failed', 'load'];

function latencyCells(row: LatencyRow): string[] {
  return [
    row.engine,
    String(row.profiles),
    row.arrivalsPerSecond === 0 ? 'idle' : String(row.arrivalsPerSecond),
    row.name,
    row.p50.toFixed(1),
    row.p95.toFixed(1),
    row.p99.toFixed(1),
    String(row.samples),
    String(row.failed),
    row.loadAverage.toFixed(1),
  ];
}

const RATE = [
  'engine',
  'profiles',
  'route',
  'subject',
  'requests/s',
  'least',
  'most',
  'API ÷ it',
  'CPU ms',
  'bytes',
  'failed',
  'load',
];

function rateCells(row: RateRow): string[] {
  return [
    row.engine,
    String(row.profiles),
    row.name,
    row.subject,
    row.perSecond.toFixed(0),
    Math.min(...row.rounds).toFixed(0),
    Math.max(...row.rounds).toFixed(0),
    `${(row.ratio * 100).toFixed(0)} %`,
    row.cpuMs === null ? '–' : row.cpuMs.toFixed(2),
    String(row.bytes),
    String(row.failed),
    row.loadAverage.toFixed(1),
  ];
}
