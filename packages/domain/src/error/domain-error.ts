/** Every way in which a verb can refuse. The API maps each code to one HTTP status, in one total table. */
export const ERROR_CODES = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'invalid',
  'illegal_transition',
  'stale_version',
  'duplicate',
  'unavailable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One field that was refused: a JSON pointer into the input, a code a client can branch on, and what was expected. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly expected: string;
}

/** A refusal that the caller can act on. `message` is English, for developers; screens translate `code` and fields. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: ErrorCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** The refusal for what does not exist and for what the actor may not know of: the two must not differ. */
export function notFound(): DomainError {
  return new DomainError('not_found', 'There is nothing here, or nothing that you may see.');
}

/** The refusal of one field. */
export function invalidField(pointer: string, code: string, expected: string): DomainError {
  return new DomainError('invalid', `${pointer}: ${expected}`, [{ pointer, code, expected }]);
}
