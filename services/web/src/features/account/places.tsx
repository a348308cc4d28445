import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './account-page.module.css';
import { AccountProblem } from './account-problem.tsx';
import { endPlaces, placesQuery } from './queries.ts';
import { Section } from './section.tsx';

/** Where the person is signed in, and the way out of each place. */
export function Places() {
  const t = useTranslations();
  const say = useSayDate();
  const client = useQueryClient();
  const { data } = useQuery(placesQuery);
  const end = useMutation({
    mutationFn: endPlaces,
    onSuccess: (fresh) => client.setQueryData(placesQuery.queryKey, fresh),
  });
  return (
    <Section id="sessions" title={t('account.places.title')}>
      <AccountProblem error={end.error} />
      {data === undefined && <Skeleton height={88} />}
      <ul className={classes.places}>
        {data?.items.map((place) => {
          const device = place.device ?? t('account.places.unknown');
          return (
            <li key={place.id} className={classes.place}>
              <span>
                {device}{' '}
                <span className={classes.quiet}>
                  {place.current ? t('account.places.here') : place.network}
                  {' · '}
                  {t('account.places.used', { day: say.shortDay(say.dayOf(place.lastUsedAt)) })}
                </span>
              </span>
              {!place.current && (
                <Button
                  variant="default"
                  size="md"
                  disabled={end.isPending}
                  aria-label={t('account.places.endOf', { device })}
                  onClick={() => end.mutate(place.id)}
                >
                  {t('account.places.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {(data?.items.length ?? 0) > 1 && (
        <div>
          <Button variant="default" size="md" loading={end.isPending} onClick={() => end.mutate(undefined)}>
            {t('account.places.endOthers')}
          </Button>
        </div>
      )}
      <p role="status">{end.isSuccess && t('account.places.ended')}</p>
    </Section>
  );
}
