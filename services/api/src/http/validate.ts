import { DomainError, notFound } from '@navette/domain';
import { validator } from 'hono-openapi';
import { z } from 'zod';

interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

/** Validates a JSON body; a refusal names each field. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return validator('json', schema, (result) => {
    if (!result.success) throw refusal(result.error as readonly Issue[], '');
  });
}

/** Validates query parameters; a refusal names each parameter. */
export function queryOf<S extends z.ZodType>(schema: S) {
  return validator('query', schema, (result) => {
    if (!result.success) throw refusal(result.error as readonly Issue[], '');
  });
}

const idParam = z.object({ id: z.uuid() });
const pairParam = z.object({ id: z.uuid(), profileId: z.uuid() });

/** An id in the path; what is no id is nothing that exists. */
export function idInPath() {
  return validator('param', idParam, (result) => {
    if (!result.success) throw notFound();
  });
}

/** A token in the path. Whether it opens something is the verb's to say, in one way for all that does not. */
export function tokenInPath() {
  return validator('param', z.object({ token: z.string() }));
}

/** The id of a record and of a part of it in the path. */
export function partInPath() {
  return validator('param', z.object({ id: z.uuid(), partId: z.uuid() }), (result) => {
    if (!result.success) throw notFound();
  });
}

/** A need's and a profile's id in the path. */
export function pairInPath() {
  return validator('param', pairParam, (result) => {
    if (!result.success) throw notFound();
  });
}

function refusal(issues: readonly Issue[], prefix: string): DomainError {
  const fields = issues.slice(0, 50).map((issue) => ({
    pointer: `${prefix}/${(issue.path ?? []).map(segment).join('/')}`,
    code: 'invalid',
    expected: issue.message,
  }));
  return new DomainError('invalid', 'Some fields are not as expected.', fields);
}

function segment(part: unknown): string {
  const key = typeof part === 'object' && part !== null && 'key' in part ? part.key : part;
  return String(key);
}
