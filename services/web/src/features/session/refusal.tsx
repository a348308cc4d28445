import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { Alert } from '../../ui/plain/alert.tsx';
import { useProblemText } from '../../ui/problem-text.ts';

const SAID = {
  credentials: 'credentials',
  too_many: 'too_many',
  INVALID_TOKEN: 'used',
  INVALID_CODE: 'wrongCode',
} as const;

/** Why somebody did not get in, in their words. `unknown`: what a refusal means here that has no words of its own. */
export function Refusal({ error, unknown }: { error: Error; unknown?: 'used' | 'wrongCode' | 'away' }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const problem = error instanceof ApiProblem ? error : undefined;
  const own = Object.entries(SAID).find(([code]) => code === problem?.code)?.[1];
  const isRefused = problem !== undefined && problem.status >= 400;
  const said = own ?? (isRefused ? unknown : undefined);
  const text =
    said === undefined ? textOf(error) : { title: t(`signIn.${said}.title`), advice: t(`signIn.${said}.advice`) };
  return (
    <Alert color="garance" icon={<IconAlertCircle aria-hidden />} title={text.title} role="alert">
      {text.advice}
    </Alert>
  );
}
