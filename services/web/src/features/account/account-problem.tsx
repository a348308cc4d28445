import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { useProblemText } from '../../ui/problem-text.ts';

/** Why a change of the account did not happen. */
export function AccountProblem({ error }: { error: Error | null }) {
  const t = useTranslations();
  const textOf = useProblemText();
  if (error === null) return null;
  const code = error instanceof ApiProblem ? error.code : '';
  const { title, advice } =
    code === 'INVALID_PASSWORD'
      ? { title: t('account.wrongPassword.title'), advice: t('account.wrongPassword.advice') }
      : code === 'too_many'
        ? { title: t('signIn.too_many.title'), advice: t('signIn.too_many.advice') }
        : textOf(error);
  return (
    <Alert color="garance" icon={<IconAlertCircle aria-hidden />} title={title} role="alert">
      {advice}
    </Alert>
  );
}
