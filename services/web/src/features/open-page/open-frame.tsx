import { NativeSelect } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, type Language } from '../../locales/language.ts';
import { Announcer } from '../../ui/announce.tsx';
import { Wordmark } from '../../ui/wordmark.tsx';
import classes from './open-frame.module.css';

interface Props {
  /** What the browser's tab says, in the language of the page. */
  readonly title: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** What a page that needs no account has around it: the name, the language, nothing of the product's other pages. */
export function OpenFrame({ title, language, onLanguage, children }: Props) {
  const t = useTranslations();
  useEffect(() => {
    document.title = `${title} · Navette`;
  }, [title]);
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Wordmark />
        <NativeSelect
          aria-label={t('open.language')}
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
