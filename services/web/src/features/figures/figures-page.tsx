import { Button } from '@mantine/core';
import type { Progress } from '@navette/contracts';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { TileMap } from '../../ui/tile-map/tile-map.tsx';
import { tileOf } from '../../ui/tile-map/tiles.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { Decisions } from './decisions.tsx';
import classes from './figures.module.css';
import { Funnel } from './funnel.tsx';
import { lastMonths } from './last-months.ts';
import { Months } from './months.tsx';
import { NeedsBehind } from './needs-behind.tsx';
import { progressQuery } from './queries.ts';
import { Rows } from './rows.tsx';
import type { FiguresSearch } from './search.ts';

const MONTHS = 12;

/** The figure on the wall, the funnel, trends, the map: each figure opens its list, and the page prints. */
export function FiguresPage({ search }: { search: FiguresSearch }) {
  const t = useTranslations();
  const query = useQuery(progressQuery);
  const isListed = Object.values(search).some((part) => part !== undefined);
  return (
    <Page
      title={t('title.figures')}
      actions={
        <>
          <ExportMenu kind="needs" filters={{}} />
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('figures.print')}
          </Button>
        </>
      }
    >
      {isListed && <NeedsBehind search={search} />}
      <Loaded query={query} height={480}>
        {(progress) => <Figures progress={progress} />}
      </Loaded>
    </Page>
  );
}

function Figures({ progress }: { progress: Progress }) {
  const t = useTranslations();
  const byTile = new Map<string, number>();
  for (const { key, reached } of progress.byArea) {
    const tile = tileOf(key);
    if (tile !== undefined) byTile.set(tile, (byTile.get(tile) ?? 0) + reached.published);
  }
  return (
    <>
      <Wall wall={progress.wall} />
      {progress.reached.published === 0 ? (
        <p>{t('figures.none')}</p>
      ) : (
        <div className={classes.columns}>
          <Funnel reached={progress.reached} />
          <Months rows={lastMonths(progress.byMonth, progress.asOf, MONTHS)} />
          <Part title={t('figures.map')}>
            <TileMap label={t('figures.map')} counts={byTile} />
            <Rows rows={progress.byTerritory} dimension="territory" />
          </Part>
          <Part title={t('figures.bySector')}>
            <Rows rows={progress.bySector} dimension="section" />
          </Part>
          <Part title={t('figures.bySize')}>
            <Rows rows={progress.bySize} />
          </Part>
          <Decisions progress={progress} />
        </div>
      )}
    </>
  );
}

function Wall({ wall }: { wall: Progress['wall'] }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <Part title={t('figures.wall')}>
      <p className={classes.wall}>
        {wall.ofTen === null ? t('figures.notYet') : format.number(wall.ofTen, { maximumFractionDigits: 1 })}
      </p>
      <p className={classes.quiet}>{t('figures.wallWhy', { needs: wall.needs, trials: wall.confirmedTrials })}</p>
      {wall.confirmedTrials > 0 && (
        <Link to="/figures" search={{ confirmed: true }}>
          {t('figures.confirmed')}
        </Link>
      )}
    </Part>
  );
}
