import type { NeedFull } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { colleaguesQuery } from '../need-care/queries.ts';
import { editionName, editionsQuery, operatorsQuery } from '../network/queries.ts';
import type { Column } from './columns.ts';

/** What a cell shows; empty where nothing is said. */
export function useCellValue(): (need: NeedFull, column: Column) => string {
  const t = useTranslations();
  const format = useFormatter();
  const say = useSayDate();
  const colleagues = useQuery(colleaguesQuery).data;
  const nameOf = (personId: string) =>
    colleagues?.find(({ id }) => id === personId)?.name ?? (colleagues && t('care.handOver.elsewhere')) ?? '';
  const editions = useQuery(editionsQuery).data;
  const operators = useQuery(operatorsQuery).data;
  /** By name; and whose it is, where the network has several operators. */
  const editionOf = (id: string) => {
    const edition = editions?.find((one) => one.id === id);
    if (edition === undefined) return '';
    const operator = operators?.find((one) => one.id === edition.operatorId);
    return [editionName(edition), ...((operators?.length ?? 0) > 1 && operator ? [operator.name] : [])].join(' · ');
  };
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
      case 'referent':
        return need.referentId === null ? '' : nameOf(need.referentId);
      case 'edition':
        return editionOf(need.editionId);
      case 'next': {
        const { text, on } = need.next ?? { text: '', on: null };
        return on === null ? text : `${say.shortDay(on)} · ${text}`;
      }
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
