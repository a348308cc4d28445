import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import classes from './figures.module.css';
import type { MonthRow } from './last-months.ts';
import { filtersOf } from './search.ts';

/** What began in each month, drawn and in figures. */
export function Months({ rows }: { rows: readonly MonthRow[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const said = (month: string) =>
    format.dateTime(new Date(`${month}-15T12:00:00`), { month: 'short', year: '2-digit' });
  return (
    <Part title={t('figures.byMonth')}>
      <div aria-hidden="true">
        <BarChart
          h={200}
          data={rows.map((row) => ({ ...row, month: said(row.month) }))}
          dataKey="month"
          series={[
            { name: 'published', label: t('figures.published'), color: 'var(--for)' },
            { name: 'introductions', label: t('figures.introductions'), color: 'var(--against)' },
          ]}
          withLegend
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ isAnimationActive: false }}
          tickLine="none"
          valueFormatter={(count) => format.number(count)}
          yAxisProps={{ allowDecimals: false }}
        />
      </div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('figures.month')}</th>
              <th scope="col">{t('figures.published')}</th>
              <th scope="col">{t('figures.introductions')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, published, introductions }) => (
              <tr key={month}>
                <th scope="row" className={classes.month}>
                  {published === 0 ? (
                    said(month)
                  ) : (
                    <Link
                      to="/figures"
                      search={(before) => ({ ...filtersOf(before), dimension: 'month' as const, key: month })}
                    >
                      {said(month)}
                    </Link>
                  )}
                </th>
                <td>{format.number(published)}</td>
                <td>{format.number(introductions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}
