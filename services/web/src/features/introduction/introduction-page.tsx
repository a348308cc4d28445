import { Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Disclosed } from './disclosed.tsx';
import classes from './introduction-page.module.css';
import { introductionQuery, isDisclosed } from './queries.ts';
import { Steps } from './steps.tsx';

/** One introduction: for the startup as far as it is shown, with its answer; for the others with what it went through. */
export function IntroductionPage({ id }: { id: string }) {
  const t = useTranslations();
  const { data, error } = useQuery(introductionQuery(id));
  if (error !== null && data === undefined) throw error;
  return (
    <div className={classes.page}>
      <Title order={1} tabIndex={-1}>
        {t('title.introduction')}
      </Title>
      {data === undefined && <Skeleton height={320} />}
      {data !== undefined && (isDisclosed(data) ? <Disclosed introduction={data} /> : <Steps introduction={data} />)}
    </div>
  );
}
