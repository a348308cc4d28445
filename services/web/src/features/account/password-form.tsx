import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { AccountProblem } from './account-problem.tsx';
import { Section } from './section.tsx';

/** Characters of a password at least, as the API asks for. */
const LEAST = 12;

/** Another password, by the present one; whoever else is signed in is no longer. */
export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (value) => value === '' && t('account.password.missing'),
      newPassword: (value) => value.length < LEAST && t('account.password.short'),
    },
    onSubmitPreventDefault: 'always',
  });
  const change = useMutation({
    mutationFn: (values: typeof form.values) => askAuth('/change-password', values),
    onSuccess: () => form.reset(),
  });
  const show = { 'aria-label': t('signIn.showPassword') };
  return (
    <Section id="password" title={t('account.password.title')}>
      {!hasPassword && <p>{t('account.password.none')}</p>}
      {hasPassword && (
        <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
          <Stack gap="md">
            <AccountProblem error={change.error} />
            <PasswordInput
              {...form.getInputProps('currentPassword')}
              label={t('account.password.current')}
              autoComplete="current-password"
              size="md"
              visibilityToggleButtonProps={show}
            />
            <PasswordInput
              {...form.getInputProps('newPassword')}
              label={t('account.password.next')}
              description={t('account.password.hint')}
              autoComplete="new-password"
              maxLength={128}
              size="md"
              visibilityToggleButtonProps={show}
            />
            <Button type="submit" size="md" variant="default" loading={change.isPending}>
              {t('account.password.submit')}
            </Button>
          </Stack>
        </form>
      )}
      <p role="status">{change.isSuccess && t('account.password.done')}</p>
    </Section>
  );
}
