import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import classes from './account-page.module.css';

const Square = lazy(async () => ({ default: (await import('./square.tsx')).Square }));

/** The app reads the square; its first code shows that it does. */
export function ConfirmCode({ totpURI, onConfirmed }: { totpURI: string; onConfirmed: () => void }) {
  const t = useTranslations();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const given = code.replace(/\s/g, '');
  const confirm = useMutation({
    mutationFn: () => askAuth('/two-factor/verify-totp', { code: given }),
    onSuccess: onConfirmed,
  });
  const secret = URL.parse(totpURI)?.searchParams.get('secret') ?? '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (given !== '') confirm.mutate();
      }}
    >
      <Stack gap="md" align="flex-start">
        <p>{t('account.factor.scan')}</p>
        <Suspense fallback={<div className={classes.square} />}>
          <Square text={totpURI} />
        </Suspense>
        <p className={classes.secret}>{t('account.factor.secret', { secret })}</p>
        <TextInput
          label={t('account.factor.code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && (given === '' ? t('account.factor.missing') : confirm.isError && t('account.factor.wrong'))}
          inputMode="numeric"
          autoComplete="one-time-code"
          size="md"
        />
        <Button type="submit" size="md" loading={confirm.isPending}>
          {t('account.factor.confirm')}
        </Button>
      </Stack>
    </form>
  );
}
