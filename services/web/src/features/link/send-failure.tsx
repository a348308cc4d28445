import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/plain/alert.tsx';
import { useProblemText } from '../../ui/problem-text.ts';

/** Why an answer did not get through, beside the button that sends it. Nothing that was typed is lost. */
export function SendFailure({ error }: { error: Error | null }) {
  const t = useTranslations();
  const textOf = useProblemText();
  if (error === null) return null;
  const { title, advice } = textOf(error);
  return (
    <Alert color="garance" icon={<IconAlertCircle aria-hidden />} title={title} role="alert">
      {advice} {t('link.kept')}
    </Alert>
  );
}
