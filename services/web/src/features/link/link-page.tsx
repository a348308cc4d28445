import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { browserLanguage, type Language } from '../../locales/language.ts';
import { OpenFrame } from '../open-page/open-frame.tsx';
import { OpenLanguage } from '../open-page/open-language.tsx';
import { OpenSkeleton } from '../open-page/open-skeleton.tsx';
import { Kept, Over } from '../open-page/over.tsx';
import { RetryNotice } from '../open-page/retry-notice.tsx';
import { LinkBody } from './link-body.tsx';
import { linkQuery } from './queries.ts';
import { unsentTexts } from './unsent-text.ts';

/** Where the button of a mail leads: no account, one thing to say, once. `token`: from behind the #; empty opens nothing. */
export function LinkPage({ token }: { token: string }) {
  const { data, error, refetch, isPending } = useQuery({ ...linkQuery(token), enabled: token !== '' });
  const [asked, setAsked] = useState<Language>();
  const isOver = token === '' || (error instanceof ApiProblem && [400, 404].includes(error.status));
  const isComing = isPending && !isOver;
  const language = asked ?? data?.language ?? browserLanguage();
  return (
    <>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {isComing && <OpenSkeleton />}
      {!isComing && (
        <OpenLanguage language={language}>
          <Framed language={language} onLanguage={setAsked}>
            {isOver && <LinkOver />}
            {!isOver && data === undefined && <RetryNotice error={error} onRetry={() => void refetch()} />}
            {!isOver && data !== undefined && <LinkBody token={token} view={data} />}
          </Framed>
        </OpenLanguage>
      )}
    </>
  );
}

function Framed(props: { language: Language; onLanguage: (language: Language) => void; children: ReactNode }) {
  const t = useTranslations();
  return <OpenFrame title={t('link.tab')} {...props} />;
}

function LinkOver() {
  const t = useTranslations();
  return (
    <Over title={t('link.over.title')}>
      <p>{t('link.over.text')}</p>
      <p>{t('link.over.todo')}</p>
      <Kept said={t('link.over.kept')} texts={unsentTexts()} />
    </Over>
  );
}
