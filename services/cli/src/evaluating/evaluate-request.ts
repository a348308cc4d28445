import type { Half } from '@navette/evaluation';

/** The options of `navette evaluate`, checked. */
export interface EvaluateRequest {
  readonly docs: string;
  readonly queries: string;
  readonly qrels: string;
  readonly taxonomy?: string;
  readonly history?: string;
  readonly half?: Half;
  readonly run?: string;
  readonly json?: boolean;
}
