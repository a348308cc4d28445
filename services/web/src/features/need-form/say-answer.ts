import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import type { NeedDraft } from './draft.ts';

/** Says an answer of the form in the reader's words, where two versions are read side by side; a dash for none. */
export function useSayAnswer(): (draft: NeedDraft, field: keyof NeedDraft) => string {
  const t = useTranslations();
  const format = useFormatter();
  const say = useSayDate();
  const labels = useLabels();
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const said = (draft: NeedDraft, field: keyof NeedDraft): string => {
    switch (field) {
      case 'paidTrial':
        return draft.paidTrial === '' ? '' : t(`need.facts.${draft.paidTrial}`);
      case 'readiness':
        return draft.readiness === '' ? '' : t(`need.readiness.${draft.readiness}`);
      case 'visibility':
        return t(`need.visibility.${draft.visibility}`);
      case 'decisionDate':
        return draft.decisionDate === '' ? '' : say.day(draft.decisionDate);
      case 'areas':
        return draft.areas.map(labels.area).join(', ');
      case 'languages':
        return draft.languages.map((one) => languages.of(one) ?? one).join(', ');
      case 'capabilities':
        return draft.capabilities.map((one) => labels.capability(one.id)).join(', ');
      case 'budgetMinimum':
      case 'budgetMaximum':
        return euros(draft[field]);
      default: {
        const value = draft[field];
        return Array.isArray(value) ? value.join(', ') : String(value);
      }
    }
  };
  return (draft, field) => said(draft, field) || '–';

  function euros(amount: number | ''): string {
    return amount === '' ? '' : format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  }
}
