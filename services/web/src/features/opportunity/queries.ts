import type { Opportunity } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** What one of the reader's profiles was matched with, at the stage that was reached. */
export function opportunitiesQuery(profileId: string) {
  return queryOptions({
    queryKey: ['matches', 'of-profile', profileId],
    queryFn: async (): Promise<readonly Opportunity[]> => {
      const page = await answer(
        api.profiles[':id'].matches.$get({ param: { id: profileId }, query: { limit: '100' } }),
      );
      return page.items.filter((item) => 'need' in item) as Opportunity[];
    },
  });
}
