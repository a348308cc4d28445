export const FILE_ERROR_CODES = [
  'missing',
  'directory',
  'denied',
  'unreadable',
  'binary',
  'markup',
  'empty',
  'no_rows',
  'no_header',
  'header_broken',
  'header_bytes',
  'header_twice',
  'header_two_lines',
  'workbook_bytes',
  'workbook_inflated',
  'workbook_ratio',
  'workbook_entries',
  'workbook_rows',
  'workbook_cells',
  'workbook_entities',
  'workbook_password',
  'workbook_binary',
  'workbook_broken',
  'workbook_sheet',
  'json_start',
  'json_large',
  'json_tables',
  'no_text_column',
  'no_known_column',
  'map_syntax',
  'map_shape',
  'map_fields',
  'mapping_shape',
  'mapping_kind',
  'mapping_fields',
  'mapping_values',
] as const;

/** Why a whole file can't be read. `params` are ready to be put into a sentence. */
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

/** A file of which nothing can be used; what is wrong with one row is a `Problem` instead. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly file: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FileErrorCode, file: string, params: Readonly<Record<string, string | number>> = {}) {
    super(`${file}: ${code} ${JSON.stringify(params)}`);
    this.name = 'FileError';
    this.code = code;
    this.file = file;
    this.params = params;
  }
}
