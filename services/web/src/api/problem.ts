import type { Problem } from '@navette/contracts';

/** A refusal of the API, or a request that did not reach it (`code` "network", `status` 0). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly fields: NonNullable<Problem['errors']>;

  constructor(status: number, code: string, more: Partial<Problem> = {}) {
    super(more.detail ?? code);
    this.status = status;
    this.code = code;
    this.requestId = more.requestId;
    this.fields = more.errors ?? [];
  }
}

/** Reads the problem+json of an answer that is not ok. */
export async function problemOf(response: { status: number; json(): Promise<unknown> }): Promise<ApiProblem> {
  const said: unknown = await response.json().catch(() => undefined);
  return isProblem(said)
    ? new ApiProblem(response.status, said.code, said)
    : new ApiProblem(response.status, 'unreadable');
}

/** Whether an answer is one of ours, and not a proxy's page: it is not looked into further. */
function isProblem(said: unknown): said is Problem {
  return (
    typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string' && 'status' in said
  );
}

/** Whether somebody else changed the record first. */
export function isStale(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && (error.code === 'stale_version' || error.code === 'illegal_transition');
}
