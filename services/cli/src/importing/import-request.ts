import type { ImportKindName } from '@navette/usecases';

/** `navette import …` as it was called. */
export interface ImportCommand {
  readonly kind: ImportKindName;
  readonly file: string;
  readonly dryRun: boolean;
  /** The name of a saved or shipped mapping, or a file that holds one. */
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly source?: string;
  readonly operator?: string;
  /** A file for the report; its ending tells the format. */
  readonly report?: string;
  readonly json: boolean;
}
