import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { Introduction } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '../../../ui/panel.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { FocusBack } from '../../../ui/use-focus-back.tsx';
import { useWrite } from '../../../ui/use-write.ts';
import { OWNER_REASONS } from '../../link/refusals.ts';
import { chooseStartup } from './queries.ts';
import classes from './standing.module.css';

/** The owner takes a startup that is interested, and both learn their names; or says why not. */
export function Choose({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const { id, startup } = introduction;
  const { name } = startup;
  const [leaving, setLeaving] = useState(false);
  const [reason, setReason] = useState<(typeof OWNER_REASONS)[number]>('off_topic');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason === 'other' && text.trim() === '';
  const { write, isWriting } = useWrite(
    (answer: 'chosen' | 'declined') =>
      chooseStartup(
        id,
        answer === 'chosen' ? { answer } : { answer, reason, ...(text.trim() !== '' && { text: text.trim() }) },
      ),
    { stale: [['introductions'], ['needs']] },
  );
  return (
    <Panel title={t('follow.choose.title', { name })} text={t('follow.choose.text', { name })} urgent>
      {leaving ? (
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            focusOnWrong(event.currentTarget);
            if (!isMissing) write('declined');
          }}
        >
          <FocusBack to={`leave ${id}`} />
          <NativeSelect
            label={t('follow.word.reason')}
            value={reason}
            onChange={({ currentTarget: { value } }) =>
              setReason(OWNER_REASONS.find((one) => one === value) ?? 'other')
            }
            data={OWNER_REASONS.map((value) => ({ value, label: t(`link.ownerReason.${value}`) }))}
            autoFocus
          />
          {reason === 'other' && (
            <TextInput
              label={t('follow.word.other')}
              maxLength={2_000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              error={tried && isMissing && t('follow.word.otherMissing')}
            />
          )}
          <Group gap="xs">
            <Button type="submit" loading={isWriting}>
              {t('follow.choose.send')}
            </Button>
            <Button variant="default" onClick={() => setLeaving(false)}>
              {t('follow.choose.back')}
            </Button>
          </Group>
        </form>
      ) : (
        <Group gap="xs">
          <Button loading={isWriting} onClick={() => write('chosen')}>
            {t('follow.choose.take', { name })}
          </Button>
          <Button variant="default" data-opens={`leave ${id}`} onClick={() => setLeaving(true)}>
            {t('follow.choose.leave')}
          </Button>
        </Group>
      )}
    </Panel>
  );
}
