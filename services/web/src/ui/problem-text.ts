import { PROBLEM_CODES, type ProblemCode } from '@navette/contracts';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../api/problem.ts';

/** What a person may meet: the API's refusals, and no answer at all. What is unexpected has a text of its own. */
type Known = Exclude<ProblemCode, 'internal'> | 'network';
const KNOWN: readonly Known[] = ['network', ...PROBLEM_CODES.filter((code) => code !== 'internal')];

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
