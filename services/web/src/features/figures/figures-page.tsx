import { Button } from '@mantine/core';
import type { Progress } from '@navette/contracts';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { TileMap } from '../../ui/tile-map/tile-map.tsx';
import { tileOf } from '../../ui/tile-map/tiles.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { Decisions } from './decisions.tsx';
import classes from './figures.module.css';
import { Filters } from './filters.tsx';
import { Funnel } from './funnel.tsx';
import { lastMonths } from './last-months.ts';
import { Made } from './made.tsx';
import { Months } from './months.tsx';
import { NeedsBehind } from './needs-behind.tsx';
import { progressQuery } from './queries.ts';
import { Rows } from './rows.tsx';
import { type FiguresSearch, filtersOf } from './search.ts';
import { Wall } from './wall.tsx';

const MONTHS = 12;

/** The figure on the wall, the funnel, trends, the map, outcomes: each figure opens its list, and the page prints. */
export function FiguresPage({ search }: { search: FiguresSearch }) {
  const t = useTranslations();
  const query = useQuery(progressQuery(filtersOf(search)));
  const { reached, dimension, confirmed } = search;
  const isListed = reached !== undefined || dimension !== undefined || confirmed !== undefined;
  return (
    <Page
      title={t('title.figures')}
      actions={
        <>
          <ExportMenu kind="needs" filters={{ ...(search.kind !== undefined && { kind: search.kind }) }} />
          <ExportMenu kind="introductions" filters={{}} />
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('figures.print')}
          </Button>
        </>
      }
    >
      <Filters search={search} />
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
      <Wall progress={progress} />
      {progress.reached.published === 0 ? (
        <Nothing />
      ) : (
        <div className={classes.columns}>
          <div className={classes.column}>
            <Funnel reached={progress.reached} />
            <Decisions progress={progress} />
            <Part title={t('figures.map')}>
              <TileMap label={t('figures.map')} counts={byTile} />
              <Rows rows={progress.byTerritory} dimension="territory" />
            </Part>
          </div>
          <div className={classes.column}>
            <Months rows={lastMonths(progress.byMonth, progress.asOf, MONTHS)} />
            <Made outcomes={progress.outcomes} />
            <Part title={t('figures.bySector')}>
              <Rows rows={progress.bySector} dimension="section" />
            </Part>
            <Part title={t('figures.bySize')}>
              <Rows rows={progress.bySize} dimension="size" />
            </Part>
          </div>
        </div>
      )}
    </>
  );
}

function Nothing() {
  const t = useTranslations();
  return (
    <Notice
      title={<strong>{t('figures.none.title')}</strong>}
      text={t('figures.none.text')}
      action={
        <Button component={Link} to="/needs/new">
          {t('needs.write')}
        </Button>
      }
    />
  );
}
