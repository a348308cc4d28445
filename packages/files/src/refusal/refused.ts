import { type DomainError, invalidField } from '@navette/domain';

/** Why a file is not taken. Screens put the code into words. */
export const FILE_PROBLEMS = [
  /** Nothing in it. */
  'file_empty',
  /** Too many bytes. */
  'file_size',
  /** None of the types that are taken, whatever its name says. */
  'file_type',
  /** An office file with macros in it. */
  'file_macros',
  /** A text in another encoding than UTF-8. */
  'file_encoding',
  /** Of a type that is taken, and cut off or broken. */
  'file_damaged',
  /** The need has as many as it may. */
  'file_count',
  /** The organisation has as many bytes as it may. */
  'file_total',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The refusal of a file, under the pointer of the form's field. */
export function refused(code: FileProblem, expected: string): DomainError {
  return invalidField('/file', code, expected);
}
