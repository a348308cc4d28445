import { Anchor, Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { startRematch } from './queries.ts';

/** What runs beside the requests. */
export function Jobs() {
  const t = useTranslations();
  const { write, isWriting } = useWrite(startRematch, { onDone: () => announce(t('admin.jobs.started')) });
  return (
    <Stack gap="md" align="flex-start">
      <p>{t('admin.jobs.text')}</p>
      <Anchor href="/api/queues">{t('admin.jobs.open')}</Anchor>
      <Button variant="default" loading={isWriting} onClick={() => write(undefined)}>
        {t('admin.jobs.rematch')}
      </Button>
    </Stack>
  );
}
