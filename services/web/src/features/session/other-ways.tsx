import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isAddress } from '../../ui/is-address.ts';
import { Alert } from '../../ui/plain/alert.tsx';
import { Button } from '../../ui/plain/button.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import classes from './other-ways.module.css';
import { Refusal } from './refusal.tsx';
import { askForLetter, leaveForProvider } from './sign-in.ts';
import { signInWaysQuery } from './sign-in-ways.ts';

/** Ways in without a password: a mailed link, a new password by mail, a provider where the network has one. */
export function OtherWays({ email, from }: { email: string; from: string | undefined }) {
  const t = useTranslations();
  const { data: ways } = useQuery(signInWaysQuery);
  const [noAddress, setNoAddress] = useState(false);
  const letter = useMutation({ mutationFn: (kind: 'link' | 'reset') => askForLetter(kind, email) });
  const leave = useMutation({ mutationFn: () => leaveForProvider(from ?? '/') });
  const ask = (kind: 'link' | 'reset') => {
    const isWrong = !isAddress(email);
    setNoAddress(isWrong);
    if (!isWrong) letter.mutate(kind);
  };
  return (
    <Stack gap="xs" className={classes.ways}>
      <h2 className={classes.heading}>{t('signIn.without')}</h2>
      {letter.error && <Refusal error={letter.error} />}
      {leave.error && <Refusal error={leave.error} unknown="away" />}
      <p role="status" className={classes.note} hidden={!noAddress}>
        {noAddress && t('signIn.emailFirst')}
      </p>
      {letter.isSuccess && (
        <Alert icon={<IconMail aria-hidden />} title={t('signIn.sent.title')} role="status">
          {t(`signIn.sent.${letter.variables}`, { email })}
        </Alert>
      )}
      {ways?.provider && (
        <Button size="md" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('signIn.provider', { name: ways.provider.name })}
        </Button>
      )}
      <Button size="md" variant="default" loading={letter.isPending} onClick={() => ask('link')}>
        {t('signIn.askLink')}
      </Button>
      <Button size="md" variant="subtle" disabled={letter.isPending} onClick={() => ask('reset')}>
        {t('signIn.forgot')}
      </Button>
    </Stack>
  );
}
