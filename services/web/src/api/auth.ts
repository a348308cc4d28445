import { ApiProblem } from './problem.ts';

/**
 * Asks the identity library, whose answers are no problem+json. @throws ApiProblem with its own code ("INVALID_TOKEN"),
 * "too_many" for 429, "network" where no answer came
 */
export async function askAuth<T = unknown>(path: string, body: object = {}): Promise<T> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  const said: unknown = await response.json().catch(() => null);
  if (response.ok) return said as T;
  if (response.status === 429) throw new ApiProblem(429, 'too_many');
  throw new ApiProblem(response.status, response.status >= 500 ? 'internal' : codeOf(said));
}

function codeOf(said: unknown): string {
  const known = typeof said === 'object' && said !== null && 'code' in said ? said.code : undefined;
  return typeof known === 'string' ? known : 'refused';
}
