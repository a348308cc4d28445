import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { Button } from '../../ui/plain/button.tsx';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import { PasswordInput } from '../../ui/plain/password-input.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { Refusal } from './refusal.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { BackToSignIn, Done } from './token-page.tsx';

/** Characters of a password at least, as the API asks for. */
const LEAST = 12;

/** Where the letter leads of somebody who forgot their password. */
export function ResetPage({ token }: { token: string }) {
  return (
    <SignInFrame title="reset.title">
      <Reset token={token} />
    </SignInFrame>
  );
}

function Reset({ token }: { token: string }) {
  const t = useTranslations();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const keep = useMutation({ mutationFn: () => askAuth('/reset-password', { token, newPassword: password }) });
  const isShort = password.length < LEAST;
  if (keep.isSuccess) return <Done title={t('signIn.reset.done')} text={t('signIn.reset.doneText')} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isShort) keep.mutate();
      }}
    >
      <Stack gap="md">
        {keep.error && <Refusal error={keep.error} unknown="used" />}
        <PasswordInput
          label={t('signIn.reset.label')}
          description={t('signIn.reset.hint')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && isShort && t('signIn.reset.short')}
          autoComplete="new-password"
          maxLength={128}
          size="md"
          required
          show={t('signIn.showPassword')}
        />
        <Button type="submit" size="md" loading={keep.isPending}>
          {t('signIn.reset.submit')}
        </Button>
        {keep.error && <BackToSignIn />}
      </Stack>
    </form>
  );
}
