import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { ProblemText } from './problem-text.ts';

/** Tells something that went wrong, above every page, until it is read or closed. */
export function useNotifyText(): (text: ProblemText) => void {
  const t = useTranslations();
  return useCallback(
    ({ title, advice }) => {
      notifications.show({
        color: 'garance',
        title,
        message: advice,
        autoClose: 12_000,
        withBorder: true,
        closeButtonProps: { 'aria-label': t('action.close') },
      });
    },
    [t],
  );
}
