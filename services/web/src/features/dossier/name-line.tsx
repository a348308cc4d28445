import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/plain/button.tsx';
import { Group } from '../../ui/plain/stack.tsx';
import { TextInput } from '../../ui/plain/text-input.tsx';
import { FocusBack } from '../../ui/use-focus-back.tsx';
import classes from './name-line.module.css';

/** Under which name the reader answers, once they gave one; and the way to give another. */
export function NameLine({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useTranslations();
  const [next, setNext] = useState<string | null>(null);
  if (name === '') return null;
  if (next === null) {
    return (
      <p className={classes.line}>
        <span>{t('dossier.as', { name })}</span>
        <Button variant="default" size="sm" className={classes.button} data-opens="name" onClick={() => setNext(name)}>
          {t('dossier.changeName')}
        </Button>
      </p>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (next.trim() === '') return;
        onName(next.trim());
        setNext(null);
      }}
    >
      <FocusBack to="name" />
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('dossier.yourName')}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={next.trim() === '' && t('dossier.nameMissing')}
          maxLength={120}
          autoComplete="name"
          size="md"
          autoFocus
        />
        <Button type="submit" size="md">
          {t('dossier.keepName')}
        </Button>
      </Group>
    </form>
  );
}
