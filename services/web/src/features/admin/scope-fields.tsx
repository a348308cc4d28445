import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { editionName, editionsQuery } from '../network/queries.ts';
import { taxonomyQuery } from '../taxonomy/taxonomy.ts';

/** Empty: all of the operator's. */
export interface NarrowedTo {
  readonly areas: readonly string[];
  readonly editionIds: readonly string[];
}

interface Props {
  readonly operatorId: string | null;
  readonly scope: NarrowedTo;
  readonly onChange: (scope: NarrowedTo) => void;
}

/** What a facilitator's work is narrowed to: territories, and editions of their operator or of the whole network. */
export function ScopeFields({ operatorId, scope, onChange }: Props) {
  const t = useTranslations();
  const { language } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(language));
  const editions = (useQuery(editionsQuery).data ?? []).filter(
    (edition) => edition.operatorId === null || edition.operatorId === operatorId,
  );
  return (
    <>
      <MultiSelect
        label={t('admin.scopeAreas')}
        value={[...scope.areas]}
        onChange={(areas) => onChange({ ...scope, areas })}
        data={(taxonomy?.areas ?? []).map(({ id, label }) => ({ value: id, label }))}
        searchable
        limit={40}
      />
      {editions.length > 0 && (
        <MultiSelect
          label={t('admin.scopeEditions')}
          value={[...scope.editionIds]}
          onChange={(editionIds) => onChange({ ...scope, editionIds })}
          data={editions.map((edition) => ({ value: edition.id, label: editionName(edition) }))}
          searchable
          limit={40}
        />
      )}
    </>
  );
}
