import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import classes from './meeting.module.css';
import { MeetingCard } from './meeting-card.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { meetingsQuery } from './queries.ts';

/** The meetings of an introduction. `mayWrite`: for who facilitates it. */
export function Meetings({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const t = useTranslations();
  const query = useQuery(meetingsQuery(id));
  const [planning, setPlanning] = useState(false);
  return (
    <Part title={t('meeting.title')} anchor="meetings">
      <Loaded query={query} height={64}>
        {(meetings) => (
          <>
            {meetings.length === 0 && !planning && <p className={classes.quiet}>{t('meeting.none')}</p>}
            <ul className={classes.list}>
              {meetings.map((meeting) => (
                <MeetingCard key={meeting.id} meeting={meeting} mayWrite={mayWrite} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {planning && <MeetingForm introductionId={id} onClose={() => setPlanning(false)} />}
      {mayWrite && !planning && (
        <div>
          <Button variant="default" data-opens="meeting new" onClick={() => setPlanning(true)}>
            {t('meeting.plan')}
          </Button>
        </div>
      )}
    </Part>
  );
}
