import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { browserLanguage, type Language } from '../../locales/language.ts';
import { OpenFrame } from '../open-page/open-frame.tsx';
import { OpenLanguage } from '../open-page/open-language.tsx';
import { OpenSkeleton } from '../open-page/open-skeleton.tsx';
import { Kept, Over } from '../open-page/over.tsx';
import { RetryNotice } from '../open-page/retry-notice.tsx';
import { Dossier } from './dossier.tsx';
import { dossierQuery } from './queries.ts';
import { unsentTexts } from './unsent-text.ts';

interface Props {
  readonly token: string;
  /** The language that the address asks for; the file's own where it asks for none. */
  readonly asked: Language | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** The page behind the link of a shortlist file: read without an account, answered under a name. Opening it writes nothing. */
export function DossierPage({ token, asked, onLanguage }: Props) {
  const queryClient = useQueryClient();
  const query = dossierQuery(token);
  const { data, error, refetch, isPending } = useQuery(query);
  const [closed, setClosed] = useState(false);
  const isOver = closed || (error instanceof ApiProblem && error.status === 404);
  const language = asked ?? data?.language ?? browserLanguage();
  return (
    <>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {isPending && <OpenSkeleton />}
      {!isPending && (
        <OpenLanguage language={language}>
          <Framed language={language} onLanguage={onLanguage}>
            {isOver && <DossierOver kept={data === undefined ? [] : unsentTexts(data)} />}
            {!isOver && data === undefined && <RetryNotice error={error} onRetry={() => void refetch()} />}
            {!isOver && data !== undefined && (
              <Dossier
                token={token}
                dossier={data}
                onAnswered={(fresh) => queryClient.setQueryData(query.queryKey, fresh)}
                onOver={() => setClosed(true)}
              />
            )}
          </Framed>
        </OpenLanguage>
      )}
    </>
  );
}

function Framed(props: { language: Language; onLanguage: (language: Language) => void; children: ReactNode }) {
  const t = useTranslations();
  return <OpenFrame title={t('dossier.tab')} {...props} />;
}

function DossierOver({ kept }: { kept: readonly string[] }) {
  const t = useTranslations();
  return (
    <Over title={t('dossier.over.title')}>
      <p>{t('dossier.over.text')}</p>
      <p>{t('dossier.over.todo')}</p>
      <Kept said={t('dossier.over.kept')} texts={kept} />
    </Over>
  );
}
