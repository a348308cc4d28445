/** A published file that cannot be read at all, with where and what was expected there. */
export class EscoError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;

  constructor(problem: { file: string; line: number; expected: string; found: string }) {
    super(
      `${problem.file}, line ${problem.line}: expected ${problem.expected}, found ${JSON.stringify(problem.found)}`,
    );
    this.name = 'EscoError';
    this.file = problem.file;
    this.line = problem.line;
    this.expected = problem.expected;
    this.found = problem.found;
  }
}
