import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Arrivals } from '../../ui/arrivals.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ONLY_ITSELF } from '../../ui/only-itself.ts';
import { useProblemText } from '../../ui/problem-text.ts';
import { useSayDate } from '../../ui/say-date.ts';
import { queueRowId } from './element-ids.ts';
import pane from './pane.module.css';
import classes from './queue.module.css';
import type { Desk } from './use-desk.ts';

/** Needs with matches that nobody decided on. */
export function Queue({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { queue, queueQuery } = desk;
  const waiting = queue.rows.filter((row) => !row.gone).length;
  return (
    <section className={`${pane.pane} ${pane.queue}`} aria-labelledby="queue-title">
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
      <ul className={classes.list}>
        {queue.rows.map(({ item, gone }) => (
          <QueueRow key={item.id} desk={desk} need={item} done={gone} />
        ))}
      </ul>
    </section>
  );
}

function QueueRow(props: { desk: Desk; need: Desk['queue']['rows'][number]['item']; done: boolean }) {
  const t = useTranslations();
  const say = useSayDate();
  const { desk, need, done } = props;
  const since = need.publishedAt ?? need.createdAt;
  return (
    <li>
      <Link
        id={queueRowId(need.id)}
        to="/desk"
        search={{ need: need.id, pane: 'need' }}
        className={classes.row}
        activeOptions={ONLY_ITSELF}
        aria-current={need.id === desk.needId ? 'true' : undefined}
      >
        <span className={classes.title} lang={need.language ?? undefined}>
          {need.title}
        </span>
        <span className={classes.owner}>{need.organisation.name}</span>
        <span className={classes.figures}>
          {done ? (
            <span className={classes.done}>
              <IconCheck size={14} aria-hidden /> {t('desk.queue.done')}
            </span>
          ) : (
            <span>
              {need.matches.suggested}
              <VisuallyHidden> {t('desk.queue.toReview', { count: need.matches.suggested })}</VisuallyHidden>
            </span>
          )}
          <span aria-hidden="true"> · </span>
          <time dateTime={since} title={say.exactly(since)}>
            {say.age(since)}
          </time>
        </span>
      </Link>
    </li>
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
