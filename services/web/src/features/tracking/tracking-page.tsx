import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { Me } from '@navette/contracts';
import { NEED_STATES } from '@navette/contracts/vocabulary';
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { today } from '../../ui/today.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { editionName, editionsQuery, operatorsQuery } from '../network/queries.ts';
import { arrange } from './arrange.ts';
import { NoRow } from './no-row.tsx';
import { useAllNeeds } from './queries.ts';
import { SavedViews } from './saved-views.tsx';
import type { TrackingSearch } from './search.ts';
import classes from './tracking.module.css';
import { TrackingTable } from './tracking-table.tsx';
import { useCellWrites } from './use-cell-writes.ts';

/** What the spreadsheet was, better: every need in a row, edited in place, found again under a view. */
export function TrackingPage({ me, search }: { me: Me; search: TrackingSearch }) {
  const t = useTranslations();
  const locale = useLocale();
  const navigate = useNavigate({ from: '/tracking' });
  const { query, goesOn, needs = [] } = useAllNeeds(search);
  const writes = useCellWrites(needs);
  const editions = useQuery(editionsQuery).data ?? [];
  const operators = useQuery(operatorsQuery).data ?? [];
  const operatorOf = (editionId: string) => editions.find(({ id }) => id === editionId)?.operatorId;
  const rows = arrange(needs, search, { personId: me.id, today: today(), locale, operatorOf });
  const change = (part: Partial<TrackingSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const look = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 250);
  return (
    <Page
      title={t('title.tracking')}
      actions={
        <>
          <Button
            variant="default"
            disabled={!writes.canUndo}
            onClick={writes.undo}
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
          >
            {t('tracking.undo')}
          </Button>
          {rows.length > 0 && (
            <ExportMenu
              kind="needs"
              filters={{
                ...(search.state !== undefined && { state: search.state }),
                ...(search.q !== undefined && { q: search.q }),
                ...(search.mine && { referentId: me.id }),
                ...(search.area !== undefined && { area: search.area }),
                ...(search.sector !== undefined && { sector: search.sector }),
              }}
            />
          )}
        </>
      }
    >
      <Group gap="sm" align="flex-end">
        <SavedViews search={search} onOpen={(view) => void navigate({ search: view })} />
        <TextInput
          key={search.q ?? ''}
          label={t('needs.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          defaultValue={search.q ?? ''}
          onChange={(event) => look(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('needs.state')}
          value={search.state ?? ''}
          onChange={({ currentTarget: { value } }) => change({ state: NEED_STATES.find((one) => one === value) })}
        >
          <option value="">{t('needs.anyState')}</option>
          {NEED_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`need.state.${state}`)}
            </option>
          ))}
        </NativeSelect>
        {editions.length > 1 && (
          <NativeSelect
            label={t('tracking.column.edition')}
            value={search.edition ?? ''}
            onChange={({ currentTarget: { value } }) => change({ edition: value || undefined })}
            data={[
              { value: '', label: t('tracking.anyEdition') },
              ...editions.map((edition) => ({ value: edition.id, label: editionName(edition) })),
            ]}
          />
        )}
        {operators.length > 1 && (
          <NativeSelect
            label={t('tracking.operator')}
            value={search.operator ?? ''}
            onChange={({ currentTarget: { value } }) => change({ operator: value || undefined })}
            data={[
              { value: '', label: t('tracking.anyOperator') },
              ...operators.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Checkbox
          label={t('tracking.mine')}
          checked={search.mine === true}
          onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
          mb={8}
        />
        <Checkbox
          label={t('tracking.late')}
          checked={search.late === true}
          onChange={(event) => change({ late: event.currentTarget.checked || undefined })}
          mb={8}
        />
        <p role="status" className={classes.count}>
          {goesOn ? t('tracking.loading', { count: needs.length }) : t('needs.count', { count: rows.length })}
        </p>
      </Group>
      <Loaded query={query} height={480}>
        {() =>
          rows.length === 0 ? (
            <NoRow narrowed={Object.keys(search).length > 0} onClear={() => void navigate({ search: {} })} />
          ) : (
            <>
              <p>{t('tracking.text')}</p>
              <TrackingTable rows={rows} search={search} onSearch={change} writes={writes} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
