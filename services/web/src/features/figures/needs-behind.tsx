import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import classes from './figures.module.css';
import { needsBehindQuery } from './queries.ts';
import { type FiguresSearch, filtersOf } from './search.ts';

/** The needs that one figure counts. */
export function NeedsBehind({ search }: { search: FiguresSearch }) {
  const t = useTranslations();
  const query = useQuery(needsBehindQuery(search));
  return (
    <Part title={t('figures.behind')}>
      <Loaded query={query} height={160}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <p>{t('figures.noneBehind')}</p>}
            <ul className={classes.tally}>
              {items.map((need) => (
                <li key={need.id}>
                  <Link to="/needs/$needId" params={{ needId: need.id }}>
                    {need.title}
                  </Link>{' '}
                  · {need.owner} · {t(`figures.step.${need.reached}`)}
                </li>
              ))}
            </ul>
            {next !== null && <p>{t('figures.more')}</p>}
          </>
        )}
      </Loaded>
      <Link to="/figures" search={filtersOf} className={classes.close}>
        {t('figures.close')}
      </Link>
    </Part>
  );
}
