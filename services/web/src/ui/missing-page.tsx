import { useTranslations } from 'use-intl';
import { Notice } from './notice.tsx';
import { ButtonLink } from './plain/button-link.tsx';
import { Title } from './plain/title.tsx';

/** For an address that leads nowhere, or to what this person may not see. */
export function MissingPage() {
  const t = useTranslations();
  return (
    <Notice
      inset
      title={<Title order={1}>{t('missing.title')}</Title>}
      text={t('missing.text')}
      action={<ButtonLink to="/">{t('missing.home')}</ButtonLink>}
    />
  );
}
