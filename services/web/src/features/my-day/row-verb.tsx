import { Button } from '@mantine/core';
import type { DayRow } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { NoteDialog } from '../activity/note-dialog.tsx';
import { type ActivitySubject, finishNextAction } from '../activity/queries.ts';
import { releaseReminder } from './queries.ts';
import { useRowText } from './row-text.ts';

const STALE = [['my-day'], ['activities'], ['clocks']];

/** The one next verb of a row. What takes a word is done here; what takes reading leads there. */
export function RowVerb({ row }: { row: DayRow }) {
  const t = useTranslations();
  const said = useRowText()(row);
  const [noting, setNoting] = useState(false);
  const finish = useWrite(finishNextAction, {
    stale: STALE,
    onDone: () => announce(t('day.done', { action: said })),
  });
  const release = useWrite(releaseReminder, {
    stale: STALE,
    onDone: () => announce(t('day.released', { who: row.who ?? t('day.somebody') })),
  });
  const about = subjectOf(row);

  if (row.verb === 'do' && row.activityId !== null) {
    const id = row.activityId;
    return button(finish.isWriting, () => finish.write(id));
  }
  if (row.verb === 'release' && row.clockId !== null) {
    const id = row.clockId;
    return button(release.isWriting, () => release.write(id));
  }
  if (row.verb === 'call' && about !== undefined) {
    return (
      <>
        {button(false, () => setNoting(true))}
        {noting && <NoteDialog title={said} about={about} kind="call" onClose={() => setNoting(false)} />}
      </>
    );
  }
  if (row.verb === 'review' && row.needId !== null) return link('/desk', { need: row.needId });
  if (row.introductionId !== null) {
    return link(
      `/introductions/${row.introductionId}`,
      {},
      row.verb === 'answer' || row.verb === 'read' ? 'thread' : '',
    );
  }
  return row.needId === null ? null : link(`/needs/${row.needId}`);

  function button(isBusy: boolean, act: () => void): ReactNode {
    return (
      <Button size="compact-sm" variant="default" loading={isBusy} onClick={act} aria-label={name()}>
        {t(`day.verb.${row.verb}`)}
      </Button>
    );
  }
  function link(to: string, search: object = {}, hash = ''): ReactNode {
    return (
      <Button
        component={Link}
        to={to}
        search={search as never}
        hash={hash}
        size="compact-sm"
        variant="default"
        aria-label={name()}
      >
        {t(`day.verb.${row.verb}`)}
      </Button>
    );
  }
  function name(): string {
    return t('day.about', { verb: t(`day.verb.${row.verb}`), title: said });
  }
}

function subjectOf(row: DayRow): ActivitySubject | undefined {
  if (row.introductionId !== null) return { introductionId: row.introductionId };
  if (row.needId !== null) return { needId: row.needId };
  return row.organisationId === null ? undefined : { organisationId: row.organisationId };
}
