import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.ts';
import { meetingsQuery } from './meeting/queries.ts';

/** Whether both sides know each other's names: what is for the time after that is refused before. Undefined until known. */
export function useNamed(id: string): boolean | undefined {
  const { isSuccess, error } = useQuery(meetingsQuery(id));
  if (isSuccess) return true;
  return error instanceof ApiProblem && error.status === 409 ? false : undefined;
}
