import { Button, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from './notice.tsx';

/** For an address that leads nowhere, or to what this person may not see. */
export function MissingPage() {
  const t = useTranslations();
  return (
    <Notice
      inset
      title={<Title order={1}>{t('missing.title')}</Title>}
      text={t('missing.text')}
      action={
        <Button component={Link} to="/">
          {t('missing.home')}
        </Button>
      }
    />
  );
}
