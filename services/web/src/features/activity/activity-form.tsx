import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { Activity } from '@navette/contracts';
import { ACTIVITY_KINDS } from '@navette/contracts/vocabulary';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { useOwnKept } from '../session/use-own-kept.ts';
import classes from './activity-form.module.css';
import { type ActivitySubject, noteActivity } from './queries.ts';

interface Props {
  readonly about: ActivitySubject;
  readonly kind?: Activity['kind'];
  readonly onKept?: () => void;
  /** What one came for is the next action: its date cannot be left out. */
  readonly wantsDate?: boolean;
}

/** Puts a call, visit, mail or note on the record, with what is to be done next, and when. Keeps what is typed until it is sent. */
export function ActivityForm({ about, kind: first = 'call', onKept, wantsDate = false }: Props) {
  const t = useTranslations();
  const key = `activity ${JSON.stringify(about)}`;
  const [kind, setKind] = useState(first);
  const [text, setText] = useOwnKept(`${key} text`);
  const [next, setNext] = useOwnKept(`${key} next`);
  const [on, setOn] = useOwnKept(`${key} on`);
  const [tried, setTried] = useState(false);
  const { write, isWriting } = useWrite(noteActivity, {
    stale: [['activities'], ['my-day']],
    onDone: () => {
      for (const clear of [setText, setNext, setOn]) clear('');
      setTried(false);
      announce(t('activity.kept'));
      onKept?.();
    },
  });
  const wrong = {
    text: text.trim() === '',
    next: next.trim() === '' && (on !== '' || wantsDate),
    on: on === '' && (next.trim() !== '' || wantsDate),
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong.text || wrong.next || wrong.on) return;
        write({
          ...about,
          kind,
          text: text.trim(),
          ...(next.trim() !== '' && { nextAction: next.trim(), nextActionOn: on }),
        });
      }}
    >
      <SegmentedControl
        aria-label={t('activity.what')}
        value={kind}
        onChange={(value) => setKind(ACTIVITY_KINDS.find((one) => one === value) ?? kind)}
        data={ACTIVITY_KINDS.map((value) => ({ value, label: t(`activity.kind.${value}`) }))}
      />
      <Textarea
        label={t('activity.words')}
        className={classes.words}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={50_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && wrong.text && t('activity.wordsMissing')}
        data-autofocus
      />
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false} className={classes.words}>
        <TextInput
          label={t('activity.next')}
          placeholder={t('activity.nextHelp')}
          maxLength={500}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={tried && wrong.next && t('activity.nextMissing')}
          className={classes.next}
        />
        <TextInput
          type="date"
          label={t('activity.on')}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
          error={tried && wrong.on && t('activity.onMissing')}
          className={classes.on}
        />
      </Group>
      <Group gap="sm">
        <Button type="submit" loading={isWriting}>
          {t('activity.keep')}
        </Button>
        <span className={classes.quiet}>{t('activity.private')}</span>
      </Group>
    </form>
  );
}
