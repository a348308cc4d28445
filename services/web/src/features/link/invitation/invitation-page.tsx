import { Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { LinkViewOf } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { SendFailure } from '../send-failure.tsx';
import type { LinkAnswer } from '../use-link-use.ts';

/** Characters of a password at least, as the API asks for. */
const LEAST = 12;

/** Somebody who was invited makes their account: a name and a password. */
export function InvitationPage({ view, answer }: { view: LinkViewOf<'accept_invitation'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const { operator, inviter, organisation, email } = view;
  const form = useForm({
    initialValues: { name: view.name, password: '' },
    validate: {
      name: (name) => name.trim() === '' && t('link.invitation.nameMissing'),
      password: (password) => password.length < LEAST && t('link.invitation.short'),
    },
    onSubmitPreventDefault: 'always',
  });
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.invitation.title')}
      </Title>
      <p>
        {inviter === null
          ? t('link.invitation.byNobody', { operator })
          : t('link.invitation.by', { inviter, operator })}
        {organisation !== null && ` ${t('link.invitation.for', { organisation })}`}
      </p>
      <p>{t('link.invitation.email', { email })}</p>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name, password }) => answer.send({ answer: 'accept', name: name.trim(), password }),
          (errors) => form.getInputNode(errors.name ? 'name' : 'password')?.focus(),
        )}
      >
        <Stack gap="md" maw={400}>
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <TextInput
            {...form.getInputProps('name')}
            label={t('link.invitation.name')}
            autoComplete="name"
            maxLength={120}
            size="md"
            required
            withAsterisk={false}
          />
          <PasswordInput
            {...form.getInputProps('password')}
            label={t('link.invitation.password')}
            description={t('link.invitation.hint')}
            autoComplete="new-password"
            maxLength={128}
            size="md"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('link.invitation.show') }}
          />
          <SendFailure error={answer.error} />
          <Button type="submit" size="md" loading={answer.isSending}>
            {t('link.invitation.send')}
          </Button>
        </Stack>
      </form>
    </>
  );
}
