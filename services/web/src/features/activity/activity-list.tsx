import { Button } from '@mantine/core';
import type { Activity } from '@navette/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './activity-list.module.css';
import { type ActivitySubject, activitiesQuery, changeActivity } from './queries.ts';

/** What was said and done about something, newest first; each next action can be ticked off. */
export function ActivityList({ about }: { about: ActivitySubject }) {
  const t = useTranslations();
  const pages = useInfiniteQuery(activitiesQuery(about));
  return (
    <Loaded query={pages} height={96}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className={classes.quiet}>{t('activity.none')}</p>;
        return (
          <>
            <ol className={classes.list}>
              {items.map((one) => (
                <Item key={one.id} activity={one} />
              ))}
            </ol>
            {pages.hasNextPage && (
              <Button
                variant="default"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
                className={classes.more}
              >
                {t('activity.more')}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Item({ activity }: { activity: Activity }) {
  const t = useTranslations();
  const say = useSayDate();
  const { id, version, kind, at, author, subject, text, nextAction, nextActionOn, nextActionDone } = activity;
  const { write, isWriting } = useWrite(changeActivity, { stale: [['activities'], ['my-day']] });
  return (
    <li className={classes.item}>
      <p className={classes.quiet}>
        {t(`activity.kind.${kind}`)} ·{' '}
        <time dateTime={at} title={say.exactly(at)}>
          {say.ago(at)}
        </time>
        {author !== null && ` · ${t('activity.by', { name: author })}`}
      </p>
      {subject !== null && <strong>{subject}</strong>}
      <p className={classes.text}>{text}</p>
      {nextAction !== null && (
        <p className={classes.next} data-done={nextActionDone || undefined}>
          <span>
            {nextActionDone
              ? t('activity.nextDone', { action: nextAction })
              : t('activity.nextOf', {
                  action: nextAction,
                  day: nextActionOn === null ? '' : say.day(nextActionOn),
                })}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            loading={isWriting}
            aria-label={nextActionDone ? undefined : t('activity.doneOf', { action: nextAction })}
            onClick={() => write({ id, version, done: !nextActionDone })}
          >
            {nextActionDone ? t('activity.again') : t('activity.done')}
          </Button>
        </p>
      )}
    </li>
  );
}
