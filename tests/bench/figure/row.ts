import type { Engine } from './engine.ts';

/** Ways from a POST to where its matches are seen, and single steps of them; what each means is in `--help`. */
export const WAYS = [
  'approval to matches',
  'approval to event',
  'first POST to matches',
  'first POST to event',
  'POST of the need',
  'POST of its approval',
  'lateness of the client',
] as const;
export type Way = (typeof WAYS)[number];

export const ROUTES = ['list', 'need', 'decision'] as const;
export type Route = (typeof ROUTES)[number];

/** Who answers a route: the product; a bare route that runs one query; a bare route. */
export const SUBJECTS = ['navette', 'hono+pg', 'hono'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What every figure says of how it came about. */
interface Origin {
  readonly engine: Engine;
  /** Profiles in the network. */
  readonly profiles: number;
  /** Of the machine when the measurement ended, over one minute. */
  readonly loadAverage: number;
  /** Requests or needs that were not answered as they should be; above 0 the figure is not to be trusted. */
  readonly failed: number;
}

/** How long something took, in milliseconds. */
export interface LatencyRow extends Origin {
  readonly kind: 'latency';
  readonly name: Way;
  /** Needs that arrive in a second; 0: one after the other, with pauses. */
  readonly arrivalsPerSecond: number;
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** How many requests a second were answered. */
export interface RateRow extends Origin {
  readonly kind: 'rate';
  readonly name: Route;
  readonly subject: Subject;
  /** The median of the rounds. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
  /** Processor time of the answering process for one request, milliseconds; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** Bytes of one answer's body. */
  readonly bytes: number;
  /** The product's rate divided by this subject's, the median over the rounds; 1 for the product itself. */
  readonly ratio: number;
}

export type Row = LatencyRow | RateRow;
