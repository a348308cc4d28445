import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { tellNotice } from './notice-store.ts';
import type { ProblemText } from './problem-text.ts';

/** Tells something that went wrong, above every page, until it is read or closed. */
export function useNotifyText(): (text: ProblemText) => void {
  const t = useTranslations();
  return useCallback(
    ({ title, advice }) => {
      tellNotice({ title, message: advice, close: t('action.close') });
    },
    [t],
  );
}
