/** What can be wrong with a line; the sentences are the reader's business. */
export const INPUT_ERROR_CODES = [
  'no_lines',
  'encoding',
  'not_json',
  'not_object',
  'missing',
  'not_text',
  'empty',
  'tab',
  'language',
  'grade',
  'columns',
  'twice',
] as const;
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

/** A labelled set that cannot be used, and where to look. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly file: string;
  /** From 1; 0 where it is the whole file. */
  readonly line: number;
  /** Name of the field; '' where it is the whole line. */
  readonly field: string;
  /** What stands there, cut to a length that can be shown. */
  readonly found: string;

  constructor(code: InputErrorCode, place: Place, found: unknown = '') {
    const shown = (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).slice(0, LONGEST_SHOWN);
    super(`${place.file}, line ${place.line}, ${place.field}: ${code} ${shown}`);
    this.name = 'InputError';
    this.code = code;
    this.file = place.file;
    this.line = place.line;
    this.field = place.field ?? '';
    this.found = shown;
  }
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
}

const LONGEST_SHOWN = 60;
