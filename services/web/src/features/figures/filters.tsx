import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ProgressRow } from '@navette/contracts';
import { NEED_KINDS } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { editionName, editionsQuery } from '../network/queries.ts';
import classes from './filters.module.css';
import { progressQuery } from './queries.ts';
import { type FiguresFilters, type FiguresSearch, filtersOf, SIZES } from './search.ts';

/** Which needs are counted: when they were published, whose, of what kind. Kept in the address. */
export function Filters({ search }: { search: FiguresSearch }) {
  const t = useTranslations();
  const navigate = useNavigate({ from: '/figures' });
  const editions = useQuery(editionsQuery).data ?? [];
  const whole = useQuery(progressQuery({})).data;
  const filters = filtersOf(search);
  const isNarrowed = Object.values(filters).some((part) => part !== undefined);
  const change = (part: Partial<FiguresFilters>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <fieldset className={classes.filters}>
      <legend className={classes.legend}>{t('figures.filter.title')}</legend>
      <TextInput
        type="date"
        label={t('figures.filter.from')}
        value={search.from ?? ''}
        max={search.until}
        onChange={({ currentTarget: { value } }) => change({ from: value || undefined })}
      />
      <TextInput
        type="date"
        label={t('figures.filter.until')}
        value={search.until ?? ''}
        min={search.from}
        onChange={({ currentTarget: { value } }) => change({ until: value || undefined })}
      />
      {editions.length > 0 && (
        <NativeSelect
          label={t('figures.filter.edition')}
          value={search.edition ?? ''}
          onChange={({ currentTarget: { value } }) => change({ edition: value || undefined })}
          data={[
            { value: '', label: t('figures.filter.all') },
            ...editions.map((edition) => ({ value: edition.id, label: editionName(edition) })),
          ]}
        />
      )}
      <NativeSelect
        label={t('figures.filter.territory')}
        value={search.territory ?? ''}
        onChange={({ currentTarget: { value } }) => change({ territory: value || undefined })}
        data={[{ value: '', label: t('figures.filter.all') }, ...choices(whole?.byTerritory, search.territory)]}
      />
      <NativeSelect
        label={t('figures.filter.sector')}
        value={search.sector ?? ''}
        onChange={({ currentTarget: { value } }) => change({ sector: value || undefined })}
        data={[{ value: '', label: t('figures.filter.all') }, ...choices(whole?.bySector, search.sector)]}
      />
      <NativeSelect
        label={t('figures.filter.size')}
        value={search.size ?? ''}
        onChange={({ currentTarget: { value } }) => change({ size: SIZES.find((one) => one === value) })}
        data={[{ value: '', label: t('figures.filter.all') }, ...SIZES]}
      />
      <NativeSelect
        label={t('figures.filter.kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => change({ kind: NEED_KINDS.find((one) => one === value) })}
        data={[
          { value: '', label: t('figures.filter.all') },
          ...NEED_KINDS.map((kind) => ({ value: kind, label: t(`need.kind.${kind}`) })),
        ]}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => void navigate({ search: {}, replace: true })}>
          {t('figures.filter.clear')}
        </Button>
      )}
    </fieldset>
  );
}

/** The rows that can be chosen; what the address names is among them, whatever it is. */
function choices(rows: readonly ProgressRow[] = [], chosen?: string) {
  const known = rows.flatMap(({ key, label }) => (key === '' ? [] : [{ value: key, label }]));
  const isListed = chosen === undefined || known.some(({ value }) => value === chosen);
  return isListed ? known : [...known, { value: chosen, label: chosen }];
}
