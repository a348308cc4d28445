import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isAddress } from '../../ui/is-address.ts';
import { Refusal } from './refusal.tsx';
import { type Entered, type SignInInput, signIn } from './sign-in.ts';

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
  const form = useForm<SignInInput>({
    initialValues: { email, password: '' },
    validate: (values) => {
      return {
        ...(!isAddress(values.email) && { email: t('signIn.emailWrong') }),
        ...(values.password === '' && { password: t('signIn.passwordMissing') }),
      };
    },
    onSubmitPreventDefault: 'always',
  });
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onEntered });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => attempt.mutate(values),
        (errors) => form.getInputNode(errors.email ? 'email' : 'password')?.focus(),
      )}
    >
      <Stack gap="md">
        {attempt.error && <Refusal error={attempt.error} />}
        <TextInput
          {...form.getInputProps('email')}
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          size="md"
          required
          withAsterisk={false}
        />
        <PasswordInput
          {...form.getInputProps('password')}
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus={email !== '' || undefined}
          size="md"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <Button type="submit" size="md" loading={attempt.isPending}>
          {t('signIn.submit')}
        </Button>
        {children(form.values.email.trim())}
      </Stack>
    </form>
  );
}
