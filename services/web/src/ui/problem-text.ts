import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../api/problem.ts';

const KNOWN = [
  'network',
  'unauthenticated',
  'forbidden',
  'not_found',
  'invalid',
  'stale_version',
  'illegal_transition',
  'duplicate',
  'too_many_requests',
  'unavailable',
] as const;
type Known = (typeof KNOWN)[number];

export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

/** A failure in the reader's words. A code alone is never shown; the number of the request is, where one can be asked for. */
export function useProblemText(): (error: unknown) => ProblemText {
  const t = useTranslations();
  return useCallback(
    (error) => {
      const known = error instanceof ApiProblem ? KNOWN.find((code) => code === error.code) : undefined;
      if (known !== undefined) return textOf(known);
      const requestId = error instanceof ApiProblem ? error.requestId : undefined;
      return {
        title: t('problem.internal.title'),
        advice: requestId ? t('problem.internal.adviceWithId', { requestId }) : t('problem.internal.advice'),
      };
      function textOf(code: Known): ProblemText {
        return { title: t(`problem.${code}.title`), advice: t(`problem.${code}.advice`) };
      }
    },
    [t],
  );
}
