import type { ExportColumns, ExportKind } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Language } from '../../locales/language.ts';

/** The columns that a list can be written with, named in the language of the screen. */
export function exportColumnsQuery(kind: ExportKind, language: Language) {
  return queryOptions({
    queryKey: ['exports', 'columns', kind, language],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<ExportColumns> => answer(api.exports[':kind'].columns.$get({ param: { kind } })),
  });
}
