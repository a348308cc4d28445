import { ApiProblem, problemOf } from './problem.ts';

interface Answering<T> {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<T>;
}

/** The body of an answer. @throws ApiProblem for a refusal, and with code "network" where no answer came */
export async function answer<T>(request: Promise<Answering<T>>): Promise<T> {
  const response = await request.catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  return response.json();
}
