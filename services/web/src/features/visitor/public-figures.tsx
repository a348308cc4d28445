import type { Figure } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { publicFiguresQuery } from './queries.ts';
import classes from './visitor.module.css';

/** The figure on the wall, large, and the network's size; with the rule under which a figure is told. */
export function PublicFigures() {
  const t = useTranslations();
  const format = useFormatter();
  const say = useSayDate();
  const query = useQuery(publicFiguresQuery);
  const told = (figure: Figure) =>
    figure.value === null ? t('about.figures.withheld') : format.number(figure.value, { maximumFractionDigits: 1 });
  return (
    <Part title={t('about.figures.title')}>
      <Loaded query={query} height={160}>
        {({ wall, needs, startups, introductions, rule, asOf }) => (
          <>
            <p className={classes.wall}>
              <strong className={classes.large}>{told(wall.paidTrialsOfTen)}</strong>
              <span>{t('about.figures.wall', { months: wall.publishedMonthsAgo })}</span>
            </p>
            <dl className={classes.figures}>
              {(
                [
                  ['needs', needs.total],
                  ['startups', startups.total],
                  ['introductions', introductions.total],
                ] as const
              ).map(([name, figure]) => (
                <div key={name}>
                  <dt>{t(`about.figures.${name}`)}</dt>
                  <dd>{told(figure)}</dd>
                </div>
              ))}
            </dl>
            <p className={classes.quiet}>
              {t('about.figures.rule', {
                day: say.day(say.dayOf(asOf)),
                companies: rule.moreCompaniesThan,
                share: format.number(rule.largestShare, { style: 'percent' }),
              })}
            </p>
          </>
        )}
      </Loaded>
    </Part>
  );
}
