import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { Introduction } from '@navette/contracts';
import { APPROVAL_MEANS } from '@navette/contracts/vocabulary';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { Part } from '../../../ui/part.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { today } from '../../../ui/today.ts';
import { useWrite } from '../../../ui/use-write.ts';
import { OWNER_REASONS, STARTUP_REASONS } from '../../link/refusals.ts';
import { type AnswerDraft, ownerAnswerOf, startupAnswerOf } from './answer-draft.ts';
import { chooseStartup, recordStartup } from './queries.ts';
import classes from './standing.module.css';

/** Puts on record what a side said by telephone: the startup of a proposal, the owner of who is interested. */
export function RecordAnswer({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const side = introduction.state === 'proposed' ? 'startup' : 'owner';
  const { id } = introduction;
  const [draft, setDraft] = useState<AnswerDraft>({
    said: 'yes',
    reason: 'off_topic',
    text: '',
    means: 'phone',
    givenBy: '',
    on: today(),
  });
  const [tried, setTried] = useState(false);
  const isOther = draft.said === 'declined' && draft.reason === 'other';
  const wrong = { text: isOther && draft.text.trim() === '', givenBy: draft.givenBy.trim() === '' };
  const set = (part: Partial<AnswerDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { write, isWriting } = useWrite(
    async (): Promise<void> => {
      if (side === 'startup') await recordStartup(id, startupAnswerOf(draft));
      else await chooseStartup(id, ownerAnswerOf(draft));
    },
    { stale: [['introductions'], ['my-day']], onDone: () => announce(t('follow.word.noted')) },
  );
  const reasons =
    side === 'startup'
      ? STARTUP_REASONS.map((value) => ({ value, label: t(`link.startupReason.${value}`) }))
      : OWNER_REASONS.map((value) => ({ value, label: t(`link.ownerReason.${value}`) }));
  return (
    <Part title={t(`follow.word.${side}`, { name: introduction[side].name })}>
      <p className={classes.quiet}>{t('follow.word.text')}</p>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          focusOnWrong(event.currentTarget);
          if (!wrong.text && !wrong.givenBy) write(undefined);
        }}
      >
        <NativeSelect
          label={t('follow.word.answer')}
          value={draft.said}
          onChange={(event) => set({ said: event.currentTarget.value === 'yes' ? 'yes' : 'declined' })}
          data={[
            { value: 'yes', label: t(side === 'startup' ? 'follow.word.interested' : 'follow.word.chosen') },
            { value: 'declined', label: t('follow.word.declined') },
          ]}
        />
        {draft.said === 'declined' && (
          <NativeSelect
            label={t('follow.word.reason')}
            value={draft.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
            data={reasons}
          />
        )}
        {isOther && (
          <TextInput
            label={t('follow.word.other')}
            maxLength={2_000}
            value={draft.text}
            onChange={(event) => set({ text: event.currentTarget.value })}
            error={tried && wrong.text && t('follow.word.otherMissing')}
          />
        )}
        <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
          <NativeSelect
            label={t('follow.word.means')}
            value={draft.means}
            onChange={({ currentTarget: { value } }) =>
              set({ means: APPROVAL_MEANS.find((one) => one === value) ?? 'phone' })
            }
            data={APPROVAL_MEANS.map((value) => ({ value, label: t(`move.record.by.${value}`) }))}
          />
          <TextInput
            label={t('follow.word.by')}
            maxLength={120}
            value={draft.givenBy}
            onChange={(event) => set({ givenBy: event.currentTarget.value })}
            error={tried && wrong.givenBy && t('follow.word.byMissing')}
          />
          <TextInput
            type="date"
            label={t('follow.word.on')}
            max={today()}
            value={draft.on}
            onChange={(event) => set({ on: event.currentTarget.value })}
          />
        </Group>
        <div>
          <Button type="submit" variant="default" loading={isWriting}>
            {t('follow.word.send')}
          </Button>
        </div>
      </form>
    </Part>
  );
}
