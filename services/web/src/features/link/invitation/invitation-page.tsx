import type { LinkViewOf } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { focusOn } from '../../../ui/plain/focus-on.ts';
import { PasswordInput } from '../../../ui/plain/password-input.tsx';
import { Stack } from '../../../ui/plain/stack.tsx';
import { TextInput } from '../../../ui/plain/text-input.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import { SendFailure } from '../send-failure.tsx';
import type { LinkAnswer } from '../use-link-use.ts';
import classes from './invitation-page.module.css';

/** Characters of a password at least, as the API asks for. */
const LEAST = 12;

/** Somebody who was invited makes their account: a name and a password. */
export function InvitationPage({ view, answer }: { view: LinkViewOf<'accept_invitation'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const { operator, inviter, organisation, email } = view;
  const [name, setName] = useState(view.name);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const isNameless = name.trim() === '';
  const isShort = password.length < LEAST;
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
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isNameless && !isShort) answer.send({ answer: 'accept', name: name.trim(), password });
          else focusOn(event.currentTarget, isNameless ? 'name' : 'password');
        }}
      >
        <Stack gap="md" className={classes.form}>
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <TextInput
            name="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && isNameless && t('link.invitation.nameMissing')}
            label={t('link.invitation.name')}
            autoComplete="name"
            maxLength={120}
            size="md"
            required
          />
          <PasswordInput
            name="password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={tried && isShort && t('link.invitation.short')}
            label={t('link.invitation.password')}
            description={t('link.invitation.hint')}
            autoComplete="new-password"
            maxLength={128}
            size="md"
            required
            show={t('link.invitation.show')}
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
