import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { AccountProblem } from './account-problem.tsx';

interface Props {
  /** Whether there is a password to ask for. */
  readonly asks: boolean;
  readonly onConfirm: (password: string | undefined) => Promise<void>;
  readonly onBack: () => void;
}

/** A change of the account is confirmed by its password. */
export function ConfirmByPassword({ asks, onConfirm, onBack }: Props) {
  const t = useTranslations();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = useMutation({ mutationFn: () => onConfirm(asks ? password : undefined) });
  const isMissing = asks && password === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isMissing) confirm.mutate();
      }}
    >
      <Stack gap="md">
        <AccountProblem error={confirm.error} />
        {asks && (
          <PasswordInput
            label={t('account.factor.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={tried && isMissing && t('account.password.missing')}
            autoComplete="current-password"
            size="md"
            autoFocus
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="md" loading={confirm.isPending}>
            {t('account.factor.confirmPassword')}
          </Button>
          <Button size="md" variant="default" onClick={onBack}>
            {t('link.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
