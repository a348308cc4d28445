import type { Taxonomy } from '@navette/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Language } from '../../locales/language.ts';

/** The reference data in one language; it is part of the program, so it never grows stale. */
export function taxonomyQuery(language: Language) {
  return queryOptions({
    queryKey: ['taxonomy', language],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<Taxonomy> =>
      answer(api.taxonomy.$get(undefined, { headers: { 'Accept-Language': language } })),
  });
}

export interface Labels {
  capability(id: string): string;
  sector(code: string): string;
  area(id: string): string;
}

/** Names of concepts, sectors and areas; the id itself until the names are there. */
export function useLabels(): Labels {
  // A page behind a link may speak another language than the screens.
  const language = useLocale().slice(0, 2) as Language;
  const { data } = useQuery({ ...taxonomyQuery(language), select: labelsOf, placeholderData: keepPreviousData });
  return data ?? IDS_ALONE;
}

const same = (id: string) => id;
const IDS_ALONE: Labels = { capability: same, sector: same, area: same };

function labelsOf(taxonomy: Taxonomy): Labels {
  const byId = (list: readonly { id: string; label: string }[]) => {
    const labels = new Map(list.map((entry) => [entry.id, entry.label]));
    return (id: string) => labels.get(id) ?? id;
  };
  const sector = byId(taxonomy.sectors);
  return {
    capability: byId(taxonomy.capabilities),
    // A group or class is named by its division, the finest level that the reference data labels.
    sector: (code) => (sector(code) === code ? sector(code.slice(0, 2)) : sector(code)),
    area: byId(taxonomy.areas),
  };
}
