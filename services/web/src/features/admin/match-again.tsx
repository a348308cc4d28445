import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { rematchesQuery, startRematch } from './rematch-queries.ts';

/**
 * Offers to match every published need anew, and says what it does: after a new word or new weights, what was computed before
 * is not what would be computed now. While a run goes on, how far it is.
 */
export function MatchAgain() {
  const t = useTranslations();
  const say = useSayDate();
  const latest = useQuery(rematchesQuery).data?.[0];
  const { write, isWriting } = useWrite(startRematch, {
    stale: [['rematches'], ['jobs']],
    onDone: ({ needs }) => announce(t('admin.again.started', { count: needs })),
  });
  const isRunning = latest?.state === 'running';
  return (
    <section className={classes.again}>
      <h3 className={classes.sub}>{t('admin.again.title')}</h3>
      <p className={classes.quiet}>{t('admin.again.text')}</p>
      <div>
        <Button variant="default" loading={isWriting} disabled={isRunning} onClick={() => write(undefined)}>
          {t('admin.again.start')}
        </Button>
      </div>
      {latest !== undefined && (
        <p className={classes.quiet} role="status">
          {isRunning
            ? t('admin.again.running', { done: latest.done, needs: latest.needs })
            : t('admin.again.last', { ago: say.ago(latest.finishedAt ?? latest.createdAt), count: latest.done })}
        </p>
      )}
    </section>
  );
}
