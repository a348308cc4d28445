import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/plain/button.tsx';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { Stack } from '../../ui/plain/stack.tsx';
import { TextInput } from '../../ui/plain/text-input.tsx';
import { Refusal } from './refusal.tsx';
import { giveCode } from './sign-in.ts';

/** Asks for the second factor. `refused`: what stands below once a code did not do. */
export function CodeForm({ onEntered, refused }: { onEntered: () => Promise<void>; refused?: ReactNode }) {
  const t = useTranslations();
  const [isBackup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const given = code.replace(/\s/g, '');
  const give = useMutation({
    mutationFn: () => giveCode(isBackup ? 'backup-code' : 'totp', given),
    onSuccess: onEntered,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (given !== '') give.mutate();
      }}
    >
      <Stack gap="md">
        {give.error && <Refusal error={give.error} unknown="wrongCode" />}
        <TextInput
          key={String(isBackup)}
          label={isBackup ? t('signIn.code.backup') : t('signIn.code.totp')}
          description={isBackup ? t('signIn.code.backupHint') : t('signIn.code.totpHint')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && given === '' && t('signIn.code.missing')}
          inputMode={isBackup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoFocus
          size="md"
        />
        <Button type="submit" size="md" loading={give.isPending}>
          {t('signIn.submit')}
        </Button>
        <Button
          size="md"
          variant="subtle"
          onClick={() => {
            setBackup(!isBackup);
            setCode('');
            setTried(false);
          }}
        >
          {isBackup ? t('signIn.code.useTotp') : t('signIn.code.useBackup')}
        </Button>
        {give.error && refused}
      </Stack>
    </form>
  );
}
