import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';
import { Button } from '../../ui/plain/button.tsx';
import { useProblemText } from '../../ui/problem-text.ts';

/** For what a link opens that could not be fetched: why, and the way to try again. */
export function RetryNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
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
