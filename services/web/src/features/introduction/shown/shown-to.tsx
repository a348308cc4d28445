import { Button } from '@mantine/core';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import classes from './shown-to.module.css';

function disclosuresQuery(needId: string) {
  return infiniteQueryOptions({
    queryKey: ['needs', 'disclosures', needId],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answer(
        api.needs[':id'].disclosures.$get({
          param: { id: needId },
          query: { limit: '50', ...(pageParam !== '' && { cursor: pageParam }) },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

interface Props {
  readonly needId: string;
  /** Only what this organisation was shown. */
  readonly organisationId?: string;
}

/** Who was shown which stage of a need, when, how, and under which agreement. */
export function ShownTo({ needId, organisationId }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const pages = useInfiniteQuery(disclosuresQuery(needId));
  return (
    <Part title={t('shown.title')} anchor="shown">
      <Loaded query={pages} height={48}>
        {(data) => {
          const rows = data.pages
            .flatMap((page) => page.items)
            .filter((row) => organisationId === undefined || row.organisation.id === organisationId);
          if (rows.length === 0) return <p className={classes.quiet}>{t('shown.none')}</p>;
          return (
            <ol className={classes.list}>
              {rows.map(({ id, organisation, stage, means, undertaking, at }) => (
                <li key={id}>
                  {t('shown.saw', {
                    name: organisation.name,
                    stage: t(`shown.stage.${stage}`),
                    means: t(`shown.means.${means}`),
                  })}{' '}
                  <span className={classes.quiet}>
                    <time dateTime={at} title={say.exactly(at)}>
                      {say.ago(at)}
                    </time>
                    {undertaking !== null && `, ${t('shown.under', { version: undertaking })}`}
                  </span>
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
      {pages.hasNextPage && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('shown.more')}
          </Button>
        </div>
      )}
    </Part>
  );
}
