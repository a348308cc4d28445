import type { Progress } from '@navette/contracts';
import { outcomeKinds } from '@navette/contracts/vocabulary';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import classes from './figures.module.css';

const KINDS = [...new Set([...outcomeKinds('innovation'), ...outcomeKinds('supply')])];

/** What came of introductions: how often, how often both sides confirm it, euros and jobs of these. */
export function Made({ outcomes }: { outcomes: Progress['outcomes'] }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <Part title={t('figures.made')}>
      {outcomes.length === 0 ? (
        <p className={classes.quiet}>{t('figures.madeNone')}</p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('figures.reported')}</th>
                <th scope="col">{t('figures.confirmedBoth')}</th>
                <th scope="col">{t('figures.amount')}</th>
                <th scope="col">{t('figures.jobs')}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map(({ kind, count, confirmed, currency, amount, jobs }) => {
                const known = KINDS.find((one) => one === kind);
                return (
                  <tr key={`${kind} ${currency}`}>
                    <th scope="row">{known === undefined ? kind : t(`outcome.kind.${known}`)}</th>
                    <td>{format.number(count)}</td>
                    <td>{format.number(confirmed)}</td>
                    <td>{format.number(amount, { style: 'currency', currency, maximumFractionDigits: 0 })}</td>
                    <td>{format.number(jobs)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}
