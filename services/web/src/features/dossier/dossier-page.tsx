import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { browserLanguage, type Language } from '../../locales/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { Dossier } from './dossier.tsx';
import { DossierFrame } from './dossier-frame.tsx';
import { DossierLanguage } from './dossier-language.tsx';
import { DossierSkeleton } from './dossier-skeleton.tsx';
import { Over } from './over.tsx';
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
      {isPending && <DossierSkeleton />}
      {!isPending && (
        <DossierLanguage language={language}>
          <DossierFrame language={language} onLanguage={onLanguage}>
            {isOver && <Over kept={data === undefined ? [] : unsentTexts(data)} />}
            {!isOver && data === undefined && <Failure error={error} onRetry={() => void refetch()} />}
            {!isOver && data !== undefined && (
              <Dossier
                token={token}
                dossier={data}
                onAnswered={(fresh) => queryClient.setQueryData(query.queryKey, fresh)}
                onOver={() => setClosed(true)}
              />
            )}
          </DossierFrame>
        </DossierLanguage>
      )}
    </>
  );
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations();
  const { title, advice } = useProblemText()(error);
  return (
    <Notice
      title={<h1>{title}</h1>}
      text={advice}
      action={
        <Button size="md" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      }
    />
  );
}
