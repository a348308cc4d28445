export const WRITE_ERROR_CODES = ['too_many_rows', 'too_many_columns'] as const;
export type WriteErrorCode = (typeof WRITE_ERROR_CODES)[number];

/** A table that the format can't hold. `params.most`: how much it can. */
export class WriteError extends Error {
  readonly code: WriteErrorCode;
  readonly params: Readonly<Record<string, number>>;

  constructor(code: WriteErrorCode, params: Readonly<Record<string, number>>) {
    super(`An XLSX sheet holds at most ${params.most} ${code === 'too_many_rows' ? 'rows; write CSV' : 'columns'}.`);
    this.name = 'WriteError';
    this.code = code;
    this.params = params;
  }
}
