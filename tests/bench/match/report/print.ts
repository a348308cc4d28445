import { formatTable } from '../../report/table.ts';
import type { RematchFigures } from '../rematch/measure-rematch.ts';
import type { Measured } from './row.ts';

const HEADS = [
  'system',
  'profiles',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  '÷ navette',
  'build s',
  'profiles/s',
  'bytes each',
  'searches',
  'fewer than ten',
];

/** Rows as a table, each beside the product at the same number of profiles. */
export function matchTable(measured: readonly Measured[]): string {
  const ours = new Map(
    measured.filter(({ row }) => row.system === 'navette').map(({ row }) => [row.profiles, row.p50_ms]),
  );
  return formatTable(
    HEADS,
    measured.map(({ row, samples, short }) => {
      const own = ours.get(row.profiles);
      return [
        row.system,
        String(row.profiles),
        figure(row.p50_ms),
        figure(row.p95_ms),
        figure(row.p99_ms),
        own === undefined ? '–' : figure(row.p50_ms / own),
        row.build_s.toFixed(1),
        (row.profiles / row.build_s).toFixed(0),
        String(row.bytes_per_profile),
        String(samples),
        String(short),
      ];
    }),
  );
}

/** What was measured of the product beside its searches, one line each. */
export function extraLines(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ row, extras }) =>
    extras === undefined
      ? []
      : [
          `${row.profiles} profiles: a new one is found by the next match after ${figure(extras.upsertFoundMs)} ms (median; first of all in ${extras.upsertsFound} of ${extras.upserts})`,
          `${row.profiles} profiles: what was read of them is loaded again, up to the first match, in ${figure(extras.loadS)} s (${(extras.savedBytes / 1e6).toFixed(0)} MB)`,
        ],
  );
}

/** What a run over all needs took. */
export function rematchLine(figures: RematchFigures): string {
  const { needs, profiles, workers, seconds, readySeconds, matches, engineMs } = figures;
  return `${needs} needs × ${profiles} profiles matched anew by ${workers} workers through the queue in ${seconds.toFixed(1)} s: ${(needs / seconds).toFixed(0)} needs a second, ${matches} matches written; the engine's share ${figure(engineMs)} ms a need; the workers were ready after ${readySeconds.toFixed(1)} s`;
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
