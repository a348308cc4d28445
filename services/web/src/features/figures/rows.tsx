import type { ProgressRow } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './figures.module.css';
import { type DIMENSIONS, filtersOf } from './search.ts';

interface Props {
  readonly rows: readonly ProgressRow[];
  /** By what the rows are told apart. */
  readonly dimension: (typeof DIMENSIONS)[number];
}

/** What was published, introduced and tried by territory, sector or size, the most first. */
export function Rows({ rows, dimension }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const sorted = rows.toSorted((one, other) => other.reached.published - one.reached.published);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('figures.published')}</th>
            <th scope="col">{t('figures.introductions')}</th>
            <th scope="col">{t('figures.trials')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ key, label, reached, introductions, confirmedTrials }) => {
            const name = key === '' ? t('figures.unknown') : label;
            return (
              <tr key={key}>
                <th scope="row">
                  <Link
                    to="/figures"
                    search={(before) => ({ ...filtersOf(before), dimension, key: key === '' ? undefined : key })}
                  >
                    {name}
                  </Link>
                </th>
                <td>{format.number(reached.published)}</td>
                <td>{format.number(introductions)}</td>
                <td>{format.number(confirmedTrials)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
