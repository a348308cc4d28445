import { Button, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';
import type { Desk } from './use-desk.ts';

/** An empty list of candidates says why it is empty, and what comes next. */
export function NothingLeft({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { need, shown, all = [], queue } = desk;
  if (need === undefined) return null;
  if (shown !== 'open') {
    return (
      <Notice inset title={<strong>{t(`desk.empty.${shown}.title`)}</strong>} text={t(`desk.empty.${shown}.text`)} />
    );
  }
  if (need.state === 'published' && need.matchedAt === null) {
    return (
      <Notice
        inset
        title={<strong>{t('desk.empty.searching.title')}</strong>}
        text={t('desk.empty.searching.text')}
        action={<Loader size="sm" aria-label={t('desk.empty.searching.title')} />}
      />
    );
  }
  if (all.length === 0) {
    const key = need.state === 'published' ? 'none' : 'unpublished';
    return (
      <Notice
        inset
        title={<strong>{t(`desk.empty.${key}.title`)}</strong>}
        text={t(`desk.empty.${key}.text`)}
        action={
          <Button component={Link} to={`/needs/${need.id}`}>
            {t('desk.need.open')}
          </Button>
        }
      />
    );
  }
  const at = queue.rows.findIndex((row) => row.item.id === need.id);
  const next = queue.rows.slice(at + 1).find((row) => !row.gone) ?? queue.rows.find((row) => !row.gone);
  return (
    <Notice
      inset
      title={
        <strong id="candidates-done" tabIndex={-1}>
          {t('desk.empty.done.title')}
        </strong>
      }
      text={next === undefined ? t('desk.empty.done.all') : t('desk.empty.done.text')}
      action={
        next !== undefined && (
          <Button onClick={() => desk.goToNeed(next.item.id)}>
            {t('desk.empty.done.next', { owner: next.item.organisation.name })}
          </Button>
        )
      }
    />
  );
}
