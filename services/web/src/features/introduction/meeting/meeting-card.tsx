import { Anchor, Button, Group } from '@mantine/core';
import type { MeetingView } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import { FocusBack } from '../../../ui/use-focus-back.tsx';
import { useWrite } from '../../../ui/use-write.ts';
import classes from './meeting.module.css';
import { MeetingForm } from './meeting-form.tsx';
import { endMeeting } from './queries.ts';

/** One meeting: when, where, who comes; and for who runs it, its change, its end. */
export function MeetingCard({ meeting, mayWrite }: { meeting: MeetingView; mayWrite: boolean }) {
  const t = useTranslations();
  const say = useSayDate();
  const [doing, setDoing] = useState<'change' | 'cancel'>();
  const { write, isWriting } = useWrite((how: 'cancel' | 'held') => endMeeting(meeting, how), {
    stale: [['introductions'], ['my-day']],
    onDone: ({ state }) => {
      setDoing(undefined);
      const isOff = state === 'cancelled';
      announce(t(isOff ? 'meeting.cancelled' : 'meeting.state.held'));
    },
  });
  const { id, state, startsAt, endsAt, summary, place, url, description, attendees, introductionId } = meeting;
  if (doing === 'change') {
    return (
      <li className={classes.card}>
        <MeetingForm introductionId={introductionId} meeting={meeting} onClose={() => setDoing(undefined)} />
      </li>
    );
  }
  return (
    <li className={classes.card} data-over={state !== 'planned' || undefined}>
      <p>
        <strong>
          {say.day(say.dayOf(startsAt))}, {say.time(new Date(startsAt))}–{say.time(new Date(endsAt))}
        </strong>{' '}
        · {t(`meeting.state.${state}`)}
      </p>
      <p>{summary}</p>
      {place !== null && <p>{place}</p>}
      {url !== null && (
        <p>
          <Anchor href={url} target="_blank" rel="noreferrer noopener">
            {url}
          </Anchor>
        </p>
      )}
      {description !== null && <p className={classes.words}>{description}</p>}
      <ul className={classes.who}>
        {attendees.map((one) => (
          <li key={one.email}>
            {one.name === '' ? one.email : one.name} · {t(`meeting.answer.${one.answer}`)}
          </li>
        ))}
      </ul>
      {state === 'planned' && doing === undefined && (
        <Group gap="xs">
          <Button
            component="a"
            href={`/api/v1/meetings/${id}/invitation.ics`}
            download
            variant="default"
            size="compact-sm"
          >
            {t('meeting.file')}
          </Button>
          {mayWrite && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                data-opens={`meeting ${id}`}
                onClick={() => setDoing('change')}
              >
                {t('meeting.change')}
              </Button>
              {new Date(startsAt) <= new Date() && (
                <Button size="compact-sm" variant="default" loading={isWriting} onClick={() => write('held')}>
                  {t('meeting.held')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="default"
                data-opens={`cancel ${id}`}
                onClick={() => setDoing('cancel')}
              >
                {t('meeting.cancel')}
              </Button>
            </>
          )}
        </Group>
      )}
      {doing === 'cancel' && (
        <Group gap="xs">
          <FocusBack to={`cancel ${id}`} />
          <Button size="compact-sm" color="garance" loading={isWriting} onClick={() => write('cancel')} autoFocus>
            {t('meeting.cancelNow')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDoing(undefined)}>
            {t('meeting.keep')}
          </Button>
        </Group>
      )}
    </li>
  );
}
