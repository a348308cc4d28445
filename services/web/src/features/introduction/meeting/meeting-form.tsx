import { Button, Group, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { MeetingView } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { today } from '../../../ui/today.ts';
import { useFocusBack } from '../../../ui/use-focus-back.tsx';
import { useWrite } from '../../../ui/use-write.ts';
import { draftOf, inputOf, type MeetingDraft, wrongOf } from './draft.ts';
import classes from './meeting.module.css';
import { changeMeeting, planMeeting } from './queries.ts';

interface Props {
  readonly introductionId: string;
  /** The one that is changed; none: a new one. */
  readonly meeting?: MeetingView;
  readonly onClose: () => void;
}

/** Calls both sides to a meeting, or changes it: everybody gets the invitation for their calendar. */
export function MeetingForm({ introductionId, meeting, onClose }: Props) {
  const t = useTranslations();
  const [draft, setDraft] = useState<MeetingDraft>(() => draftOf(meeting));
  useFocusBack(`meeting ${meeting?.id ?? 'new'}`);
  const [tried, setTried] = useState(false);
  const wrong = wrongOf(draft);
  const { write, isWriting } = useWrite(
    () => {
      const input = inputOf(draft, Intl.DateTimeFormat().resolvedOptions().timeZone);
      return meeting === undefined
        ? planMeeting(introductionId, input)
        : changeMeeting(meeting.id, { ...input, version: meeting.version });
    },
    {
      stale: [['introductions'], ['my-day']],
      onDone: () => {
        announce(t(meeting === undefined ? 'meeting.planned' : 'meeting.changed'));
        onClose();
      },
    },
  );
  const set = (part: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!wrong.time && !wrong.url && wrong.address === undefined) write(undefined);
      }}
    >
      <Group gap="sm" align="flex-start">
        <TextInput
          type="date"
          label={t('meeting.day')}
          min={today()}
          value={draft.day}
          onChange={(event) => set({ day: event.currentTarget.value })}
          error={tried && wrong.time && t('meeting.timeWrong')}
          maw={280}
          autoFocus
        />
        <TextInput
          type="time"
          label={t('meeting.from')}
          value={draft.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('meeting.to')}
          value={draft.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </Group>
      <TextInput
        label={t('meeting.place')}
        maxLength={500}
        value={draft.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <TextInput
        type="url"
        label={t('meeting.url')}
        maxLength={2_000}
        value={draft.url}
        onChange={(event) => set({ url: event.currentTarget.value })}
        error={tried && wrong.url && t('meeting.urlWrong')}
      />
      <TagsInput
        label={t('meeting.who')}
        description={t('meeting.whoHelp')}
        value={[...draft.attendees]}
        onChange={(attendees) => set({ attendees: attendees.map((one) => one.trim().toLowerCase()) })}
        splitChars={[',', ';', ' ']}
        maxTags={30}
        error={tried && wrong.address !== undefined && t('meeting.whoWrong', { address: wrong.address })}
      />
      <Textarea
        label={t('meeting.words')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4_000}
        value={draft.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <Group gap="xs">
        <Button type="submit" loading={isWriting}>
          {t(meeting === undefined ? 'meeting.send' : 'meeting.resend')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('meeting.leave')}
        </Button>
      </Group>
    </form>
  );
}
