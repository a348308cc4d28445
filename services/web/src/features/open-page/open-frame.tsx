import { type ReactNode, useEffect } from 'react';
import type { Language } from '../../locales/language.ts';
import { Announcer } from '../../ui/announce.tsx';
import { ToldNotices } from '../../ui/plain/told-notices.tsx';
import { useTellTooLong } from '../../ui/use-tell-too-long.ts';
import { Wordmark } from '../../ui/wordmark.tsx';
import { LanguageSelect } from './language-select.tsx';
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
  useTellTooLong();
  useEffect(() => {
    document.title = `${title} · Navette`;
  }, [title]);
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Wordmark />
        <LanguageSelect language={language} onLanguage={onLanguage} />
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <Announcer />
      <ToldNotices />
    </div>
  );
}
