import { useQuery } from '@tanstack/react-query';
import { useKeptInSession } from '../open-page/use-kept-in-session.ts';
import { meQuery } from './me.ts';

/** A text of who is signed in that lasts as long as the tab; who signs in there next sees nothing of it. */
export function useOwnKept(key: string): readonly [value: string, keep: (value: string) => void] {
  const { data: me } = useQuery(meQuery);
  return useKeptInSession(`${me?.id ?? ''} ${key}`);
}
