import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './need-editor.tsx';

/** The need in one line, then in the owner's own words. */
export function TellFields({ draft, set, errorOf }: FieldProps) {
  const t = useTranslations();
  return (
    <FieldGroup title={t('form.tell.title')}>
      <TextInput
        data-field="title"
        wrapperProps={{ 'data-field': 'title' }}
        label={t('form.tell.line')}
        description={t('form.tell.lineHelp')}
        value={draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={errorOf('title')}
        maxLength={200}
        size="md"
      />
      <Textarea
        wrapperProps={{ 'data-field': 'description' }}
        label={t('form.tell.words')}
        description={t('form.tell.wordsHelp')}
        value={draft.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
        error={errorOf('description')}
        maxLength={20_000}
        autosize
        minRows={6}
        maxRows={24}
        size="md"
      />
    </FieldGroup>
  );
}
