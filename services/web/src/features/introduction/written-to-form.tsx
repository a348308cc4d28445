import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ProposeInput } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { isAddress } from '../../ui/is-address.ts';
import { focusOnWrong } from '../../ui/plain/focus-on.ts';
import classes from './ask-startup.module.css';

type WrittenTo = NonNullable<ProposeInput['to']>[number];

interface Props {
  readonly startup: string;
  readonly isSending: boolean;
  readonly onSend: (to: WrittenTo) => void;
}

/** Whom to write to where nobody of a startup is known. */
export function WrittenToForm({ startup, isSending, onSend }: Props) {
  const t = useTranslations();
  const { language } = useLanguage();
  const [to, setTo] = useState<WrittenTo>({ name: '', email: '', language });
  const [tried, setTried] = useState(false);
  const isWrong = to.name.trim() === '' || !isAddress(to.email);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isWrong) onSend({ ...to, name: to.name.trim(), email: to.email.trim() });
      }}
    >
      <Stack gap="xs">
        <p role="alert">{t('ask.nobody', { name: startup })}</p>
        <TextInput
          label={t('ask.name')}
          value={to.name}
          onChange={(event) => setTo({ ...to, name: event.currentTarget.value })}
          maxLength={120}
          autoFocus
        />
        <TextInput
          label={t('ask.email')}
          type="email"
          value={to.email}
          onChange={(event) => setTo({ ...to, email: event.currentTarget.value })}
          error={tried && isWrong && t('ask.wrong')}
        />
        <NativeSelect
          label={t('ask.language')}
          value={to.language}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) setTo({ ...to, language: value });
          }}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
        <Button type="submit" loading={isSending}>
          {t('ask.to', { name: startup })}
        </Button>
      </Stack>
    </form>
  );
}
