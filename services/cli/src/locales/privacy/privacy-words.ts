import type { Template } from '@navette/spreadsheets';

/** What `navette privacy` says in one language. */
export interface PrivacyWords {
  readonly help: Readonly<
    Record<
      | 'description'
      | 'export'
      | 'erase'
      | 'retention'
      | 'person'
      | 'contact'
      | 'email'
      | 'organisation'
      | 'output'
      | 'oppose'
      | 'yes'
      | 'apply'
      | 'json'
      | 'after',
      string
    >
  >;
  readonly oneOfThem: string;
  readonly nobody: string;
  readonly exported: Template;
  readonly missingFiles: Template;
  readonly wouldErase: string;
  readonly erased: string;
  readonly nothingToErase: string;
  /** {table}, {count} */
  readonly line: Template;
  readonly opposed: Template;
  readonly confirm: string;
  readonly retentionHead: string;
  /** {kind}, {count}, {after}, {action}, {oldest} */
  readonly retentionLine: Template;
  readonly nothingDue: string;
  readonly applied: string;
  readonly toApply: string;
  readonly actions: Readonly<Record<'delete' | 'anonymise' | 'keep', string>>;
}
