import type { Me } from '@navette/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { needListQuery } from '../need/queries.ts';
import { ownProfilesQuery } from '../profile/queries.ts';
import { isFacilitating } from './me.ts';

export type Home = '/day' | '/needs' | '/opportunities';

/** Where a person's day begins: their day, the needs they own, or the opportunities of their profiles. */
export async function homeOf(me: Me, queryClient: QueryClient): Promise<Home> {
  if (isFacilitating(me)) return '/day';
  const [needs, profiles] = await Promise.all([
    queryClient.ensureQueryData(needListQuery({ limit: 1 })),
    queryClient.ensureQueryData(ownProfilesQuery),
  ]);
  return needs.items.length === 0 && profiles.length > 0 ? '/opportunities' : '/needs';
}
