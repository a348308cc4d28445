import { NativeSelect } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, type Language } from '../../locales/language.ts';
import { Announcer } from '../../ui/announce.tsx';
import { Wordmark } from '../../ui/wordmark.tsx';
import classes from './dossier-frame.module.css';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** What the page behind a link has around it: the name, the language, nothing of the product's other pages. */
export function DossierFrame({ language, onLanguage, children }: Props) {
  const t = useTranslations();
  useEffect(() => {
    document.title = `${t('dossier.tab')} · Navette`;
  }, [t]);
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Wordmark />
        <NativeSelect
          aria-label={t('dossier.language')}
          value={language}
          onChange={(event) => {
            if (isLanguage(event.currentTarget.value)) onLanguage(event.currentTarget.value);
          }}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <Announcer />
    </div>
  );
}
