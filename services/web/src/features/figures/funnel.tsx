import type { Progress } from '@navette/contracts';
import { PROGRESS_STAGES } from '@navette/contracts/vocabulary';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import classes from './figures.module.css';
import { filtersOf } from './search.ts';

/** How many needs came how far; each number opens the list of them. */
export function Funnel({ reached }: { reached: Progress['reached'] }) {
  const t = useTranslations();
  const format = useFormatter();
  const most = Math.max(1, reached.published);
  return (
    <Part title={t('figures.funnel')}>
      <ol className={classes.funnel}>
        {PROGRESS_STAGES.map((stage) => (
          <li key={stage} className={classes.step}>
            <span>{t(`figures.step.${stage}`)}</span>
            <Link
              to="/figures"
              search={(before) => ({ ...filtersOf(before), reached: stage })}
              className={classes.bar}
              aria-label={t('figures.open', { name: t(`figures.step.${stage}`), count: reached[stage] })}
            >
              <span
                className={classes.fill}
                style={{ width: `${(100 * reached[stage]) / most}%` }}
                aria-hidden="true"
              />
              <strong>{format.number(reached[stage])}</strong>
            </Link>
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>{t('figures.funnelWhy')}</p>
    </Part>
  );
}
