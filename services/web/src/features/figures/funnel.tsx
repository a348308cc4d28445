import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import { STEPS, type Step } from './count.ts';
import classes from './figures.module.css';

const LIST_OF: Readonly<Record<Step, string>> = {
  needs: '/tracking',
  published: '/tracking?published=true',
  shortlisted: '/tracking?shortlisted=true',
  proposed: '/introductions',
  interested: '/introductions',
  connected: '/introductions',
  trial: '/introductions',
  contract: '/introductions',
  running: '/introductions',
};

/** How many came how far; each number leads to its list. */
export function Funnel({ counts }: { counts: Record<Step, number> }) {
  const t = useTranslations();
  const format = useFormatter();
  const most = Math.max(1, ...Object.values(counts));
  return (
    <Part title={t('figures.funnel')}>
      <ol className={classes.funnel}>
        {STEPS.map((step) => (
          <li key={step} className={classes.step}>
            <span>{t(`figures.step.${step}`)}</span>
            <Link
              to={LIST_OF[step]}
              className={classes.bar}
              aria-label={t('figures.open', { name: t(`figures.step.${step}`), count: counts[step] })}
            >
              <span className={classes.fill} style={{ width: `${(100 * counts[step]) / most}%` }} aria-hidden="true" />
              <strong>{format.number(counts[step])}</strong>
            </Link>
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>{t('figures.funnelWhy')}</p>
    </Part>
  );
}
