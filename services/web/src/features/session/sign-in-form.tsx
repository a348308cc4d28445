import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isAddress } from '../../ui/is-address.ts';
import { Button } from '../../ui/plain/button.tsx';
import { focusOn } from '../../ui/plain/focus-on.ts';
import { PasswordInput } from '../../ui/plain/password-input.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { TextInput } from '../../ui/plain/text-input.tsx';
import { Refusal } from './refusal.tsx';
import { type Entered, signIn } from './sign-in.ts';

interface Props {
  readonly onEntered: (entered: Entered) => Promise<void>;
  /** The address to begin with, where it is known. */
  readonly email?: string;
  /** Other ways in, which need the address that was typed. */
  readonly children: (email: string) => ReactNode;
}

/** E-mail and password. A refusal never says which of the two was wrong. */
export function SignInForm({ onEntered, email = '', children }: Props) {
  const t = useTranslations();
  const [address, setAddress] = useState(email);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const isWrong = !isAddress(address);
  const isMissing = password === '';
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onEntered });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isWrong && !isMissing) attempt.mutate({ email: address, password });
        else focusOn(event.currentTarget, isWrong ? 'email' : 'password');
      }}
    >
      <Stack gap="md">
        {attempt.error && <Refusal error={attempt.error} />}
        <TextInput
          name="email"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={tried && isWrong && t('signIn.emailWrong')}
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          size="md"
          required
        />
        <PasswordInput
          name="password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && isMissing && t('signIn.passwordMissing')}
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus={email !== '' || undefined}
          size="md"
          required
          show={t('signIn.showPassword')}
        />
        <Button type="submit" size="md" loading={attempt.isPending}>
          {t('signIn.submit')}
        </Button>
        {children(address.trim())}
      </Stack>
    </form>
  );
}
