import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../api/problem.ts';
import { MissingPage } from './missing-page.tsx';
import { Notice } from './notice.tsx';
import { Button } from './plain/button.tsx';
import { Title } from './plain/title.tsx';
import { useProblemText } from './problem-text.ts';

/** For a page that failed: says what to do, and keeps the rest of the product usable. */
export function BrokenPage({ error }: { error: unknown }) {
  const t = useTranslations();
  const router = useRouter();
  const textOf = useProblemText();
  if (error instanceof ApiProblem && error.status === 404) return <MissingPage />;
  const { title, advice } = textOf(error);
  return (
    <Notice
      inset
      title={<Title order={1}>{title}</Title>}
      text={advice}
      action={<Button onClick={() => router.invalidate()}>{t('action.retry')}</Button>}
    />
  );
}
