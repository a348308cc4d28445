import { Anchor, Button, Stack } from '@mantine/core';
import type { Jobs as JobsView } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './admin.module.css';
import { MatchAgain } from './match-again.tsx';
import { jobsQuery, retryJob } from './queries.ts';

/** What runs beside the requests: how it stands, and what was given up. */
export function Jobs() {
  const t = useTranslations();
  const query = useQuery(jobsQuery);
  return (
    <Stack gap="md">
      <Loaded query={query} height={160}>
        {(jobs) => <Standing jobs={jobs} />}
      </Loaded>
      <MatchAgain />
      <p className={classes.quiet}>
        {t('admin.jobs.text')} <Anchor href="/api/queues">{t('admin.jobs.open')}</Anchor>
      </p>
    </Stack>
  );
}

function Standing({ jobs: { queueAway, names, failures } }: { jobs: JobsView }) {
  const t = useTranslations();
  const say = useSayDate();
  const { write, isWriting } = useWrite(retryJob, { stale: [['jobs']] });
  return (
    <>
      {queueAway && <p className={classes.urgent}>{t('admin.jobs.away')}</p>}
      {names.length === 0 && !queueAway && <p>{t('admin.jobs.idle')}</p>}
      <ul className={classes.list}>
        {names.map(({ name, waiting, running, failed, oldestAt }) => (
          <li key={name}>
            <strong>{name}</strong> · {t('admin.jobs.counts', { waiting, running, failed })}
            {oldestAt !== null && (
              <span className={classes.quiet}> · {t('admin.jobs.oldest', { ago: say.ago(oldestAt) })}</span>
            )}
          </li>
        ))}
      </ul>
      {failures.length > 0 && <h3 className={classes.heading}>{t('admin.jobs.failures')}</h3>}
      <ul className={classes.list}>
        {failures.map(({ id, name, error, failedAt }) => (
          <li key={id}>
            <strong>{name}</strong> · {say.ago(failedAt)}
            {error !== null && <code className={classes.key}>{error}</code>}
            <Button size="compact-sm" variant="default" loading={isWriting} onClick={() => write(id)}>
              {t('admin.jobs.retry')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
