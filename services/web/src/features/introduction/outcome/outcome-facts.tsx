import type { Outcome } from '@navette/contracts';
import { useFormatter, useTranslations } from 'use-intl';
import { useSayDate } from '../../../ui/say-date.ts';
import { PlainFacts } from '../../link/plain-facts.tsx';

/** What a result says of itself; what was not said is left out. */
export function OutcomeFacts({ outcome }: { outcome: Outcome }) {
  const t = useTranslations();
  const say = useSayDate();
  const format = useFormatter();
  const { amount, currency, jobs, commune, startsOn, endsOn, note, cn8 } = outcome;
  const facts = [
    [t('outcome.amount'), amount && format.number(amount, { style: 'currency', currency, maximumFractionDigits: 0 })],
    [t('outcome.jobs'), jobs && format.number(jobs)],
    [t('outcome.commune'), commune],
    [t('outcome.starts'), startsOn && say.day(startsOn)],
    [t('outcome.ends'), endsOn && say.day(endsOn)],
    [t('outcome.cn8'), cn8.join(', ')],
    [t('outcome.note'), note],
  ] as const;
  return <PlainFacts facts={facts.flatMap(([label, text]) => (text ? [{ label, text }] : []))} />;
}
