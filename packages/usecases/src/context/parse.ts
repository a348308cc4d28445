import { DomainError } from '@navette/domain';
import type { z } from 'zod';

/** Parses a verb's input. @throws DomainError `invalid`, one field problem for each issue */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.slice(0, 50).map((issue) => ({
    pointer: `/${issue.path.map(String).join('/')}`,
    code: issue.code ?? 'invalid',
    expected: issue.message,
  }));
  throw new DomainError('invalid', 'Some fields are not as expected.', fields);
}

/** The refusal of a change made on a version that is no longer the present one. */
export function staleVersion(current: number): DomainError {
  return new DomainError('stale_version', `Somebody changed this meanwhile; it is at version ${current} now.`, [
    { pointer: '/version', code: 'stale', expected: String(current) },
  ]);
}
