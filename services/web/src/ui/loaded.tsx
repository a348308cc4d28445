import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from './notice.tsx';
import { Button } from './plain/button.tsx';
import { Skeleton } from './plain/skeleton.tsx';
import { useProblemText } from './problem-text.ts';

interface Props<T> {
  readonly query: { readonly data: T | undefined; readonly error: unknown; refetch(): unknown };
  /** Height of what holds the place meanwhile, in pixels. */
  readonly height: number;
  readonly children: (data: T) => ReactNode;
}

/** What a query brought; until then its place is held, and a failure says what to do. */
export function Loaded<T>({ query, height, children }: Props<T>) {
  const t = useTranslations();
  const textOf = useProblemText();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <Skeleton height={height} aria-hidden="true" />;
  const { title, advice } = textOf(query.error);
  return (
    <Notice
      title={<strong>{title}</strong>}
      text={advice}
      action={<Button onClick={() => void query.refetch()}>{t('action.retry')}</Button>}
    />
  );
}
