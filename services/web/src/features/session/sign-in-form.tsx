import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { useProblemText } from '../../ui/problem-text.ts';
import { type SignInInput, signIn, signInInput } from './sign-in.ts';

/** E-mail and password. A refusal never says which of the two was wrong. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useTranslations();
  const form = useForm<SignInInput>({
    initialValues: { email: '', password: '' },
    validate: (values) => {
      const parsed = signInInput.safeParse(values);
      const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0]));
      return {
        ...(wrong.has('email') && { email: t('signIn.emailWrong') }),
        ...(wrong.has('password') && { password: t('signIn.passwordMissing') }),
      };
    },
    onSubmitPreventDefault: 'always',
  });
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });

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
          size="md"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <Button type="submit" size="md" loading={attempt.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function Refusal({ error }: { error: Error }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const code = error instanceof ApiProblem ? error.code : '';
  const text =
    code === 'credentials' || code === 'too_many'
      ? { title: t(`signIn.${code}.title`), advice: t(`signIn.${code}.advice`) }
      : textOf(error);
  return (
    <Alert color="garance" icon={<IconAlertCircle aria-hidden />} title={text.title} role="alert">
      {text.advice}
    </Alert>
  );
}
