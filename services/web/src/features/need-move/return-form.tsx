import { Button, Stack, Textarea } from '@mantine/core';
import { type NeedFull, needMoves } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMove } from './use-move.ts';

/** Sends a need back to whoever wrote it, with what to correct. */
export function ReturnForm({ need }: { need: NeedFull }) {
  const t = useTranslations();
  const { move, isMoving } = useMove();
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = needMoves.return.safeParse({ version: need.version, reason });
  if (!writing) {
    return (
      <Button variant="default" onClick={() => setWriting(true)}>
        {t('move.return')}
      </Button>
    );
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Textarea
        label={t('move.returnWhy')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && !parsed.success && t('move.returnMissing')}
        maxLength={2_000}
        autosize
        minRows={2}
        w={320}
        maw="100%"
        size="md"
        autoFocus
      />
      <Button
        variant="default"
        loading={isMoving}
        onClick={() => {
          setTried(true);
          if (parsed.success) void move(need.id, 'return', parsed.data);
        }}
      >
        {t('move.returnSend')}
      </Button>
    </Stack>
  );
}
