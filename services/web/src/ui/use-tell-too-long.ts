import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { charactersOver } from './characters-over.ts';
import { useNotifyText } from './use-notify-text.ts';

/** Says what a field leaves out of a text that is pasted and longer than it takes; the browser cuts it without a word. */
export function useTellTooLong(): void {
  const t = useTranslations();
  const notify = useNotifyText();
  useEffect(() => {
    const hear = ({ target, clipboardData }: ClipboardEvent) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const { value, maxLength, selectionStart, selectionEnd } = target;
      const pasted = clipboardData?.getData('text') ?? '';
      const selected = (selectionEnd ?? 0) - (selectionStart ?? 0);
      const over = charactersOver({ most: maxLength, kept: value.length - selected, pasted });
      if (over > 0) {
        notify({ title: t('action.tooLong.title'), advice: t('action.tooLong.advice', { most: maxLength, over }) });
      }
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [t, notify]);
}
