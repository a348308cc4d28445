export interface ShowCommand {
  readonly json?: boolean;
  /** A folder of ESCO's files to look into as well. */
  readonly esco?: string;
}

export interface CoverageCommand {
  readonly docs: readonly string[];
  /** How many concepts found to print with their text; 0 for none. */
  readonly sample: number;
  readonly seed: number;
  /** How many of the most frequent concepts to print. */
  readonly top: number;
  readonly esco?: string;
  readonly json?: boolean;
}

export interface ImportTaxonomyCommand {
  readonly folder: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
