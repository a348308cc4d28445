import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Arrivals } from '../../ui/arrivals.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import pane from './pane.module.css';
import classes from './queue.module.css';
import { QueueRow } from './queue-row.tsx';
import type { Desk } from './use-desk.ts';

// Few have so long a queue: what draws a part of it comes when it is one.
const LongQueue = lazy(async () => ({ default: (await import('./long-queue.tsx')).LongQueue }));

/** Fewer rows are drawn all: the browser's own search finds them. */
const LONG_FROM = 200;

/** Needs with matches that nobody decided on. */
export function Queue({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { queue, queueQuery } = desk;
  const waiting = queue.rows.filter((row) => !row.gone).length;
  const scroller = useRef<HTMLElement>(null);
  const isLong = queue.rows.length >= LONG_FROM;
  return (
    <section
      ref={scroller}
      className={`${pane.pane} ${pane.queue}`}
      aria-labelledby="queue-title"
      data-long={isLong || undefined}
    >
      <div className={`${pane.head} ${classes.head}`}>
        <h2 id="queue-title" className={pane.title}>
          {t('desk.queue.title', { count: waiting })}
        </h2>
        <Arrivals
          text={t('desk.queue.arrivals', { count: queue.arrivals })}
          count={queue.arrivals}
          otherwise={t('desk.queue.order')}
          onShow={queue.showArrivals}
        />
      </div>
      {queueQuery.isPending && <QueueSkeleton />}
      {queueQuery.isError && queue.rows.length === 0 && <QueueFailure desk={desk} />}
      {queueQuery.isSuccess && queue.rows.length === 0 && (
        <Notice
          inset
          title={<strong>{t('desk.queue.empty.title')}</strong>}
          text={t('desk.queue.empty.text')}
          action={
            <Button component={Link} to="/needs/new">
              {t('needs.write')}
            </Button>
          }
        />
      )}
      {isLong ? (
        <Suspense fallback={<QueueSkeleton />}>
          <LongQueue desk={desk} scroller={scroller} />
        </Suspense>
      ) : (
        <ul className={classes.list}>
          {queue.rows.map(({ item, gone }) => (
            <li key={item.id}>
              <QueueRow desk={desk} need={item} done={gone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function QueueFailure({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { title, advice } = useProblemText()(desk.queueQuery.error);
  return (
    <Notice
      inset
      title={<strong>{title}</strong>}
      text={advice}
      action={<Button onClick={() => void desk.queueQuery.refetch()}>{t('action.retry')}</Button>}
    />
  );
}

function QueueSkeleton() {
  return (
    <div className={classes.skeleton} aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={44} />
      ))}
    </div>
  );
}
