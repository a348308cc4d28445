import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { TileMap } from '../../ui/tile-map/tile-map.tsx';
import { tileOf } from '../../ui/tile-map/tiles.ts';
import { profileQuery } from '../profile/queries.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './candidate-map.module.css';
import type { Desk } from './use-desk.ts';

/** Where the candidates are, and the need among them; in words as well. */
export function CandidateMap({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const labels = useLabels();
  const { rows } = desk.candidates;
  const profiles = useQueries({ queries: rows.map(({ item }) => profileQuery(item.profile.id)) });
  const here = desk.need?.organisation.area ?? undefined;
  const placed = profiles.flatMap(({ data }) =>
    data === undefined ? [] : [{ name: data.organisation.name, tile: tileOf(data.organisation.area ?? '') }],
  );
  const byTile = Map.groupBy(placed, (one) => one.tile);
  const counts = new Map([...byTile].flatMap(([tile, list]) => (tile === undefined ? [] : [[tile, list.length]])));
  const elsewhere = byTile.get(undefined) ?? [];
  return (
    <div className={classes.place}>
      <TileMap label={t('map.title')} counts={counts} here={here === undefined ? undefined : tileOf(here)} />
      <ul className={classes.words}>
        {here !== undefined && <li>{t('map.tile', { area: labels.area(here), list: t('map.here') })}</li>}
        {[...byTile].map(([tile, list]) =>
          tile === undefined ? null : (
            <li key={tile}>
              {t('map.tile', { area: labels.area(tile), list: list.map((one) => one.name).join(', ') })}
            </li>
          ),
        )}
        {elsewhere.length > 0 && <li>{t('map.elsewhere', { list: elsewhere.map((one) => one.name).join(', ') })}</li>}
      </ul>
    </div>
  );
}
