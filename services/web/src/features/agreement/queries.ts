import type { DisclosureView, Nda, NdaInput } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** Agreements that the two sides of an introduction signed, the latest first. Known once names are exchanged. */
export function ndasQuery(introductionId: string) {
  return queryOptions({
    queryKey: ['introductions', 'ndas', introductionId],
    queryFn: async (): Promise<readonly Nda[]> =>
      (await answer(api.introductions[':id'].ndas.$get({ param: { id: introductionId }, query: { limit: '100' } })))
        .items,
  });
}

/** @throws ApiProblem, with the field that is wrong */
export function recordNda({ id, ...json }: NdaInput & { id: string }): Promise<Nda> {
  return answer(api.introductions[':id'].ndas.$post({ param: { id }, json }));
}

export interface Undertaking {
  readonly organisation: DisclosureView['organisation'];
  readonly version: string;
  /** When something was first shown under it, ISO 8601. */
  readonly since: string;
}

const PAGES = 10;

/** The undertakings under which a need was shown: whose, which version, from when on. */
export function undertakingsQuery(needId: string) {
  return queryOptions({
    queryKey: ['needs', 'disclosures', needId, 'undertakings'],
    queryFn: async (): Promise<readonly Undertaking[]> => {
      const found = new Map<string, Undertaking>();
      let cursor: string | null = '';
      for (let page = 0; page < PAGES && cursor !== null; page++) {
        const query: { limit: string; cursor?: string } = { limit: '100', ...(cursor !== '' && { cursor }) };
        const { items, next } = await answer(api.needs[':id'].disclosures.$get({ param: { id: needId }, query }));
        // The newest come first: what is met last under an undertaking is what was shown first.
        for (const { organisation, undertaking, at } of items as DisclosureView[]) {
          if (undertaking !== null) found.set(organisation.id, { organisation, version: undertaking, since: at });
        }
        cursor = next;
      }
      return [...found.values()];
    },
  });
}
