import type { NeedFull } from '@navette/contracts';
import { useFormatter, useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import type { Column } from './columns.ts';

/** What a cell shows; empty where nothing is said. */
export function useCellValue(): (need: NeedFull, column: Column) => string {
  const t = useTranslations();
  const format = useFormatter();
  const say = useSayDate();
  const euros = (amount: number | undefined) =>
    amount === undefined ? '' : format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (need, column) => {
    switch (column) {
      case 'title':
        return need.title;
      case 'owner':
        return need.organisation.name;
      case 'state':
        return t(`need.state.${need.state}`);
      case 'shortlisted':
        return need.matches.shortlisted === 0 ? '' : format.number(need.matches.shortlisted);
      case 'decisionDate':
        return need.decisionDate === null ? '' : say.shortDay(need.decisionDate);
      case 'decisionMaker':
        return need.decisionMaker ?? '';
      case 'budgetMinimum':
        return euros(need.budget?.minimum);
      case 'budgetMaximum':
        return euros(need.budget?.maximum);
      case 'paidTrial':
        return need.paidTrial === null ? '' : t(`need.facts.${need.paidTrial ? 'yes' : 'no'}`);
      case 'readiness':
        return need.readiness === null ? '' : t(`need.readiness.${need.readiness}`);
      case 'updated':
        return say.ago(need.updatedAt);
    }
  };
}
