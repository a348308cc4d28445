import { Button, Group } from '@mantine/core';
import type { Duplicate, Merge } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import classes from './duplicate.module.css';
import { MergePreviewDialog } from './merge-preview.tsx';
import { dismissDuplicate, duplicatesQuery, mergesQuery, undoMerge } from './queries.ts';

/** Pairs of organisations that look like one, and merges that were made. */
export function DuplicatesPage() {
  const t = useTranslations();
  const query = useQuery(duplicatesQuery);
  const merges = useQuery(mergesQuery);
  return (
    <Page title={t('double.title')}>
      <p>{t('double.text')}</p>
      <Loaded query={query} height={320}>
        {(pairs) =>
          pairs.length === 0 ? (
            <p>{t('double.none')}</p>
          ) : (
            <ul className={classes.pairs}>
              {pairs.map((pair) => (
                <Pair key={pair.id} pair={pair} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Part title={t('double.past')}>
        {merges.data?.length === 0 && <p className={classes.quiet}>{t('double.mergedNone')}</p>}
        <ul className={classes.list}>
          {merges.data?.map((merge) => (
            <Past key={merge.id} merge={merge} />
          ))}
        </ul>
      </Part>
    </Page>
  );
}

function Pair({ pair }: { pair: Duplicate }) {
  const t = useTranslations();
  const [looking, setLooking] = useState(false);
  const { write, isWriting } = useWrite(dismissDuplicate, { stale: [['duplicates']] });
  const { id, first, second, score, reasons } = pair;
  return (
    <li>
      <Part title={t('double.pair', { first: first.name, second: second.name })}>
        <p className={classes.quiet}>{t('double.score', { score: Math.round(score * 100) })}</p>
        <ul className={classes.list}>
          {reasons.map((reason) => (
            <li key={reason.key}>
              {reason.speaks === 'for' ? t('double.for') : t('double.against')}
              {' · '}
              {reason.first} — {reason.second}
            </li>
          ))}
        </ul>
        <Group gap="xs">
          <Button onClick={() => setLooking(true)}>{t('double.preview')}</Button>
          <Button variant="default" loading={isWriting} onClick={() => write(id)}>
            {t('double.two')}
          </Button>
        </Group>
      </Part>
      {looking && <MergePreviewDialog pair={pair} onClose={() => setLooking(false)} />}
    </li>
  );
}

function Past({ merge }: { merge: Merge }) {
  const t = useTranslations();
  const say = useSayDate();
  const { write, isWriting } = useWrite(undoMerge, { stale: [['duplicates'], ['organisations']] });
  return (
    <li>
      {t('double.was', { merged: merge.merged.name, kept: merge.kept.name })}{' '}
      <span className={classes.quiet}>
        {say.ago(merge.mergedAt)}
        {merge.undoneAt !== null && ` · ${t('double.undone')}`}
      </span>{' '}
      {merge.undoneAt === null && (
        <Button size="compact-sm" variant="default" loading={isWriting} onClick={() => write(merge.id)}>
          {t('double.undo')}
        </Button>
      )}
    </li>
  );
}
