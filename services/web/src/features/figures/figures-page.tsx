import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { TileMap } from '../../ui/tile-map/tile-map.tsx';
import { tileOf } from '../../ui/tile-map/tiles.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { useLabels } from '../taxonomy/taxonomy.ts';
import { useAllNeeds } from '../tracking/queries.ts';
import { publicFiguresQuery } from '../visitor/queries.ts';
import { funnelOf, monthsOf, tally } from './count.ts';
import classes from './figures.module.css';
import { Funnel } from './funnel.tsx';
import { Months } from './months.tsx';
import { useAllIntroductions } from './queries.ts';

const MONTHS = 12;

/** The figure on the wall, the funnel, trends, the map: each figure opens its list, and the page prints. */
export function FiguresPage() {
  const t = useTranslations();
  const labels = useLabels();
  const { needs = [], goesOn, query } = useAllNeeds({});
  const { introductions, isPending, goesOn: more } = useAllIntroductions();
  const areas = tally(needs, (need) => need.organisation.area ?? '');
  const sectors = tally(needs, (need) => need.sector?.slice(0, 2) ?? '');
  const byTile = new Map<string, number>();
  for (const [area, count] of areas) {
    const tile = tileOf(area);
    if (tile !== undefined) byTile.set(tile, (byTile.get(tile) ?? 0) + count);
  }
  return (
    <Page
      title={t('title.figures')}
      actions={
        <>
          {needs.length > 0 && <ExportMenu kind="needs" filters={{}} />}
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('figures.print')}
          </Button>
        </>
      }
    >
      <Wall />
      {(query.isPending || isPending) && <Skeleton height={320} />}
      {(goesOn || more) && <p role="status">{t('figures.loading')}</p>}
      {query.isSuccess && needs.length === 0 && <p>{t('figures.none')}</p>}
      {needs.length > 0 && (
        <div className={classes.columns}>
          <Funnel counts={funnelOf(needs, introductions)} />
          <Months rows={monthsOf(needs, introductions, new Date(), MONTHS)} />
          <Part title={t('figures.map')}>
            <TileMap label={t('figures.map')} counts={byTile} />
            <Tally rows={areas} name={labels.area} filter="area" />
          </Part>
          <Part title={t('figures.bySector')}>
            <Tally rows={sectors} name={labels.sector} filter="sector" />
          </Part>
        </div>
      )}
    </Page>
  );
}

function Wall() {
  const t = useTranslations();
  const format = useFormatter();
  const { data } = useQuery(publicFiguresQuery);
  const value = data?.wall.paidTrialsOfTen.value ?? null;
  return (
    <Part title={t('figures.wall')}>
      <p className={classes.wall}>
        {value === null ? t('figures.withheld') : format.number(value, { maximumFractionDigits: 1 })}
      </p>
      <p className={classes.quiet}>{t('figures.wallWhy')}</p>
    </Part>
  );
}

interface TallyProps {
  readonly rows: readonly (readonly [string, number])[];
  readonly name: (key: string) => string;
  readonly filter: 'area' | 'sector';
}

function Tally({ rows, name, filter }: TallyProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <ul className={classes.tally}>
      {rows.map(([key, count]) => (
        <li key={key}>
          {key === '' ? (
            <span>{t('figures.unknown')}</span>
          ) : (
            <Link to="/tracking" search={{ [filter]: key }}>
              {name(key)}
            </Link>
          )}{' '}
          <strong>{format.number(count)}</strong>
        </li>
      ))}
    </ul>
  );
}
