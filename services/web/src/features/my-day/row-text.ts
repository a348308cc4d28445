import type { DayRow } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { CLOCK_KINDS } from './clock-kinds.ts';

/** What a row of the day says, in one sentence: who waits for whom, or what is to be done. */
export function useRowText(): (row: DayRow) => string {
  const t = useTranslations();
  return (row) => {
    const who = row.who ?? t('day.somebody');
    switch (row.kind) {
      case 'next_action':
        return row.text ?? '';
      case 'clock': {
        const kind = CLOCK_KINDS.find((one) => one === row.text) ?? 'next_step';
        return t(`day.waits.${kind}`, { who });
      }
      case 'mail_refused':
        return t('day.mail_refused', { who });
      default:
        return t(`day.${row.kind}`, { who, count: row.count ?? 1 });
    }
  };
}
