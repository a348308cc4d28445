import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { useWrite } from '../../../ui/use-write.ts';
import { useOwnKept } from '../../session/use-own-kept.ts';
import { sendMessage } from './queries.ts';
import classes from './thread.module.css';

const LONGEST = 5_000;

/** Writes to the other side. What is typed lasts until it has left. */
export function MessageForm({ id, named }: { id: string; named: boolean }) {
  const t = useTranslations();
  const [text, keep] = useOwnKept(`message ${id}`);
  const [tried, setTried] = useState(false);
  const { write, isWriting } = useWrite((said: string) => sendMessage(id, said), {
    stale: [['introductions', 'messages', id]],
    onDone: () => {
      keep('');
      setTried(false);
      announce(t('thread.sent'));
    },
  });
  const isMissing = text.trim() === '';
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isMissing) write(text.trim());
      }}
    >
      <Textarea
        label={t(named ? 'thread.label' : 'thread.labelMasked')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => keep(event.currentTarget.value)}
        error={tried && isMissing && t('thread.missing')}
      />
      <div>
        <Button type="submit" loading={isWriting}>
          {t('thread.send')}
        </Button>
      </div>
    </form>
  );
}
