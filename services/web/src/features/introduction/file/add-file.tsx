import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import type { Attachment } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { useWrite } from '../../../ui/use-write.ts';

interface Props<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly stale: readonly (readonly unknown[])[];
  readonly send: (file: File, choice: Choice) => Promise<Attachment>;
}

/** Adds a file, once it is said what it is or who reads it. */
export function AddFile<Choice extends string>({ label, choices, stale, send }: Props<Choice>) {
  const t = useTranslations();
  const [choice, setChoice] = useState(choices[0]?.value);
  const { write, isWriting } = useWrite(({ file, as }: { file: File; as: Choice }) => send(file, as), {
    stale,
    onDone: ({ fileName }) => announce(t('file.added', { name: fileName })),
  });
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={label}
        value={choice ?? ''}
        onChange={({ currentTarget: { value } }) => setChoice(choices.find((one) => one.value === value)?.value)}
        data={choices.map(({ value, label: text }) => ({ value, label: text }))}
      />
      <FileButton
        onChange={(file) => {
          if (file !== null && choice !== undefined) write({ file, as: choice });
        }}
      >
        {(props) => (
          <Button {...props} variant="default" loading={isWriting}>
            {t('file.add')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
