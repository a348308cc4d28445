import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { isAddress } from '../../ui/is-address.ts';
import { AccountProblem } from './account-problem.tsx';
import { Section } from './section.tsx';

/** Another mail address, which a link sent there confirms. */
export function AddressForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useTranslations();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => !isAddress(value) && t('account.address.wrong'),
      password: (value) => hasPassword && value === '' && t('account.password.missing'),
    },
    onSubmitPreventDefault: 'always',
  });
  const ask = useMutation({
    mutationFn: (values: typeof form.values) =>
      askAuth('/mail-change', { email: values.email.trim(), ...(hasPassword && { password: values.password }) }),
    onSuccess: () => form.reset(),
  });
  return (
    <Section id="address" title={t('account.address.title')}>
      <p>{t('account.address.now', { email })}</p>
      <form noValidate onSubmit={form.onSubmit((values) => ask.mutate(values))}>
        <Stack gap="md">
          <AccountProblem error={ask.error} />
          <TextInput
            {...form.getInputProps('email')}
            label={t('account.address.next')}
            type="email"
            autoComplete="email"
            size="md"
          />
          {hasPassword && (
            <PasswordInput
              {...form.getInputProps('password')}
              label={t('account.password.current')}
              autoComplete="current-password"
              size="md"
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            />
          )}
          <Button type="submit" size="md" variant="default" loading={ask.isPending}>
            {t('account.address.submit')}
          </Button>
        </Stack>
      </form>
      <p role="status">{ask.isSuccess && t('account.address.sent', { email: ask.variables.email.trim() })}</p>
    </Section>
  );
}
