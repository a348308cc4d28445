import type { Template } from '@navette/spreadsheets';
import type { LabelProblem } from '@navette/taxonomy';

/** What `navette taxonomy` says in one language. */
export interface TaxonomyWords {
  readonly help: Readonly<
    Record<
      | 'description'
      | 'show'
      | 'asked'
      | 'json'
      | 'esco'
      | 'coverage'
      | 'docs'
      | 'sample'
      | 'seed'
      | 'top'
      | 'import'
      | 'folder'
      | 'dryRun'
      | 'after'
      | 'label'
      | 'concept'
      | 'word'
      | 'in',
      string
    >
  >;
  /** {found} is what was given, {most} the largest number taken. */
  readonly notANumber: Template;
  readonly show: Readonly<
    Record<
      | 'alternatives'
      | 'hidden'
      | 'conditional'
      | 'borrowed'
      | 'broader'
      | 'narrower'
      | 'related'
      | 'sectors'
      | 'source'
      | 'ours'
      | 'exactMatch'
      | 'unknown'
      | 'near',
      Template
    >
  >;
  readonly coverage: Readonly<Record<'share' | 'byCount' | 'frequent' | 'sample', Template>>;
  readonly folder: Readonly<Record<'empty' | 'broken' | 'missing', Template>>;
  readonly label: Readonly<Record<'added' | 'stored' | 'known' | LabelProblem, Template>>;
  readonly import: Readonly<
    Record<
      | 'read'
      | 'skipped'
      | 'merge'
      | 'ambiguous'
      | 'more'
      | 'version'
      | 'live'
      | 'changed'
      | 'topTen'
      | 'noDatabase'
      | 'noFolder'
      | 'dryRun'
      | 'stored'
      | 'already',
      Template
    >
  >;
}
