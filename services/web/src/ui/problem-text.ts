import type { ProblemCode } from '@navette/contracts';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../api/problem.ts';

/** What a person may meet: the API's refusals, and no answer at all. What is unexpected has a text of its own. */
type Known = Exclude<ProblemCode, 'internal'> | 'network';
const KNOWN_ONES: Readonly<Record<Known, true>> = {
  network: true,
  unauthenticated: true,
  forbidden: true,
  two_factor_required: true,
  not_found: true,
  invalid: true,
  stale_version: true,
  illegal_transition: true,
  duplicate: true,
  too_large: true,
  not_json: true,
  refused: true,
  request_in_progress: true,
  already_done: true,
  key_reused: true,
  too_many_requests: true,
  unavailable: true,
};
const KNOWN = Object.keys(KNOWN_ONES) as readonly Known[];

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
