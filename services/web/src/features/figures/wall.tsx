import type { Progress } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import classes from './wall.module.css';

/** The figure on the wall; and beside it the rule of every week: no live need without a dated next action. */
export function Wall({ progress: { wall, undated } }: { progress: Progress }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <div className={classes.walls}>
      <Part title={t('figures.wall')}>
        <p className={classes.figure} data-missing={wall.ofTen === null || undefined}>
          {wall.ofTen === null ? t('figures.notYet') : format.number(wall.ofTen, { maximumFractionDigits: 1 })}
        </p>
        <p className={classes.quiet}>{t('figures.wallWhy', { needs: wall.needs, trials: wall.confirmedTrials })}</p>
        {wall.confirmedTrials > 0 && (
          <Link to="/figures" search={(before) => ({ ...before, confirmed: true })} className={classes.link}>
            {t('figures.confirmed')}
          </Link>
        )}
      </Part>
      <Part title={t('figures.undated')}>
        <p className={classes.figure} data-urgent={undated > 0 || undefined}>
          {format.number(undated)}
        </p>
        <p className={classes.quiet}>{t('figures.undatedWhy')}</p>
        {undated > 0 && (
          <Link to="/day" search={{ whose: 'operator' }} className={classes.link}>
            {t('figures.undatedOpen')}
          </Link>
        )}
      </Part>
    </div>
  );
}
