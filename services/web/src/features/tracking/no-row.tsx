import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';

/** An empty table: what narrows it can be taken away, or a first need is to be written. */
export function NoRow({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const t = useTranslations();
  if (narrowed) {
    return (
      <Notice
        title={<strong>{t('needs.nothing.title')}</strong>}
        text={t('needs.nothing.text')}
        action={<Button onClick={onClear}>{t('needs.nothing.clear')}</Button>}
      />
    );
  }
  return (
    <Notice
      title={<strong>{t('needs.empty.title')}</strong>}
      text={t('needs.empty.text')}
      action={
        <Button component={Link} to="/needs/new">
          {t('needs.write')}
        </Button>
      }
    />
  );
}
