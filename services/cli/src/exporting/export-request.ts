import type { ExportFormat, ExportKind } from '@navette/contracts';

/** `navette export …` as it was called. */
export interface ExportCommand {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly columns?: string;
  readonly state?: string;
  readonly q?: string;
  readonly need?: string;
  readonly organisation?: string;
  /** A file; stdout without it. */
  readonly output?: string;
}
