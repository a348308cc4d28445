import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ONLY_ITSELF } from '../../ui/only-itself.ts';
import { useSayDate } from '../../ui/say-date.ts';
import { queueRowId } from './element-ids.ts';
import classes from './queue.module.css';
import type { Desk } from './use-desk.ts';

interface RowProps {
  readonly desk: Desk;
  readonly need: Desk['queue']['rows'][number]['item'];
  readonly done: boolean;
}

/** A need of the queue: what it is called, whose it is, how many matches wait and since when. */
export function QueueRow({ desk, need, done }: RowProps) {
  const t = useTranslations();
  const say = useSayDate();
  const since = need.publishedAt ?? need.createdAt;
  return (
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
  );
}
