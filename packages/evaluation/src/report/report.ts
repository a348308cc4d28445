import type { Metric } from '../metric/metrics.ts';
import type { Interval } from '../statistic/bootstrap.ts';

export interface Estimate extends Interval {
  readonly mean: number;
}

export interface SystemFigures {
  readonly system: string;
  readonly metrics: Readonly<Record<Metric, Estimate>>;
}

/** The first system minus another one, query by query. */
export interface Difference extends Estimate {
  readonly system: string;
  readonly against: string;
  readonly metric: Metric;
  /** Student's t of the paired differences. */
  readonly t: number;
}

/** What came out of a set. */
export interface Report {
  /** Queries with a relevant document: those that count. */
  readonly queries: number;
  readonly systems: readonly SystemFigures[];
  readonly differences: readonly Difference[];
}
