import type { InputErrorCode, Metric } from '@navette/evaluation';
import type { Template } from '@navette/spreadsheets';
import type { Counted } from '../locale.ts';

/** What `navette evaluate` says in one language. */
export interface EvaluateWords {
  readonly help: Readonly<
    Record<
      | 'usage'
      | 'description'
      | 'docs'
      | 'queries'
      | 'qrels'
      | 'taxonomy'
      | 'history'
      | 'half'
      | 'run'
      | 'json'
      | 'after',
      string
    >
  >;
  readonly metrics: Readonly<Record<Metric, string>>;
  /** By name of the system. */
  readonly systems: Readonly<Record<string, string>>;
  readonly means: string;
  readonly differences: string;
  /** {system} */
  readonly minus: Template;
  readonly indexing: string;
  readonly ranking: string;
  readonly docs: Counted;
  readonly judged: Counted;
  readonly decisions: Counted;
  /** {model} */
  readonly model: Template;
  /** {count} */
  readonly unknownQueries: Template;
  readonly unknownDocs: Template;
  /** {folder} */
  readonly noEsco: Template;
  /** {file} */
  readonly cannotWrite: Template;
  readonly nothingJudged: string;
  /** {field} */
  readonly field: Template;
  /** {found} */
  readonly errors: Readonly<Record<InputErrorCode, Template>>;
}
