import { Button, Group, NativeSelect, Skeleton, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { Me } from '@navette/contracts';
import { NEED_STATES } from '@navette/contracts/vocabulary';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { NeedTable } from './need-table.tsx';
import classes from './needs-page.module.css';
import { needFilters, needPagesQuery } from './queries.ts';
import type { NeedsSearch } from './search.ts';

/** Every need of the reader's scope: its state, its matches, its one next verb. */
export function NeedsPage({ me, search }: { me: Me; search: NeedsSearch }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const navigate = useNavigate({ from: '/needs/' });
  const pages = useInfiniteQuery(needPagesQuery(search));
  const needs = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = search.state !== undefined || search.q !== undefined;
  const look = useDebouncedCallback((q: string) => {
    void navigate({ search: (before) => ({ ...before, q: q.trim() || undefined }), replace: true });
  }, 250);

  return (
    <div className={classes.page}>
      <Group justify="space-between" align="center">
        <Title order={1} tabIndex={-1}>
          {t('needs.title')}
        </Title>
        <Button component={Link} to="/needs/new" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('needs.write')}
        </Button>
      </Group>
      <Group gap="sm" mt="md" align="flex-end">
        <TextInput
          label={t('needs.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          defaultValue={search.q ?? ''}
          onChange={(event) => look(event.currentTarget.value)}
          className={classes.search}
        />
        <NativeSelect
          label={t('needs.state')}
          value={search.state ?? ''}
          onChange={(event) => {
            const state = NEED_STATES.find((one) => one === event.currentTarget.value);
            void navigate({ search: (before) => ({ ...before, state }) });
          }}
        >
          <option value="">{t('needs.anyState')}</option>
          {NEED_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`need.state.${state}`)}
            </option>
          ))}
        </NativeSelect>
        <p className={classes.count} role="status">
          {pages.isSuccess && !pages.hasNextPage && t('needs.count', { count: needs.length })}
        </p>
        {needs.length > 0 && (
          <div className={classes.export}>
            <ExportMenu kind="needs" filters={needFilters(search)} />
          </div>
        )}
      </Group>
      {pages.isPending && <Skeleton height={400} mt="md" />}
      {pages.isError && (
        <Notice
          title={<strong>{textOf(pages.error).title}</strong>}
          text={textOf(pages.error).advice}
          action={<Button onClick={() => void pages.refetch()}>{t('action.retry')}</Button>}
        />
      )}
      {pages.isSuccess && needs.length === 0 && <Empty filtered={filtered} />}
      {needs.length > 0 && <NeedTable me={me} needs={needs} />}
      {pages.hasNextPage && (
        <Button variant="default" mt="md" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('needs.more')}
        </Button>
      )}
    </div>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const t = useTranslations();
  const key = filtered ? 'nothing' : 'empty';
  return (
    <Notice
      title={<strong>{t(`needs.${key}.title`)}</strong>}
      text={t(`needs.${key}.text`)}
      action={
        <Button component={Link} to={filtered ? '/needs' : '/needs/new'}>
          {filtered ? t('needs.nothing.clear') : t('needs.write')}
        </Button>
      }
    />
  );
}
