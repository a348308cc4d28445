import { Button, CloseButton, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, type Language } from '../../locales/language.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWrite } from '../../ui/use-write.ts';
import { taxonomyQuery, useLabels } from '../taxonomy/taxonomy.ts';
import classes from './admin.module.css';
import { MatchAgain } from './match-again.tsx';
import { addWord, removeWord, wordsQuery } from './queries.ts';

const STALE = [['taxonomy', 'labels']];

/** Words that people write for a capability, as the network added them: texts are read with them at once. */
export function Words() {
  const t = useTranslations();
  const labels = useLabels();
  const { language: own } = useLanguage();
  const { data: taxonomy } = useQuery(taxonomyQuery(own));
  const query = useQuery(wordsQuery);
  const [capability, setCapability] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(own);
  const [label, setLabel] = useState('');
  const word = label.trim();
  const add = useWrite(addWord, {
    stale: STALE,
    onDone: () => {
      setLabel('');
      announce(t('admin.word.added', { label: word }));
    },
  });
  const remove = useWrite(removeWord, { stale: STALE });
  return (
    <Stack gap="md">
      <p className={classes.quiet}>{t('admin.word.text')}</p>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (capability !== null && word !== '') add.write({ capability, language, label: word });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('admin.word.label')}
            maxLength={80}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Select
            label={t('admin.word.language')}
            allowDeselect={false}
            data={Object.entries(LANGUAGES).map(([value, name]) => ({ value, label: name }))}
            value={language}
            onChange={(one) => isLanguage(one) && setLanguage(one)}
          />
          <Select
            label={t('admin.word.capability')}
            searchable
            limit={50}
            data={(taxonomy?.capabilities ?? []).map((one) => ({ value: one.id, label: one.label }))}
            value={capability}
            onChange={setCapability}
          />
          <div>
            <Button type="submit" loading={add.isWriting} disabled={capability === null || word === ''}>
              {t('admin.word.add')}
            </Button>
          </div>
        </Stack>
      </form>
      <Loaded query={query} height={96}>
        {(words) => (
          <ul className={classes.list}>
            {words.length === 0 && <li className={classes.quiet}>{t('admin.word.none')}</li>}
            {words.map((one) => (
              <li key={one.id}>
                <strong lang={one.language}>{one.label}</strong> → {labels.capability(one.capability)} ·{' '}
                {LANGUAGES[one.language]}
                {!one.used && ` · ${t('admin.word.unused')}`}{' '}
                <CloseButton
                  size="sm"
                  disabled={remove.isWriting}
                  aria-label={t('admin.word.remove', { label: one.label })}
                  onClick={() => remove.write(one.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <MatchAgain />
    </Stack>
  );
}
