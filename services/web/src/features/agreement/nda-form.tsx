import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { today } from '../../ui/today.ts';
import { useWrite } from '../../ui/use-write.ts';
import { AddFile } from '../introduction/file/add-file.tsx';
import { attachToIntroduction, introductionFilesQuery } from '../introduction/file/queries.ts';
import { inputOf, type NdaDraft, wrongOf } from './nda-draft.ts';
import { recordNda } from './queries.ts';
import { SignatoryFields } from './signatory-fields.tsx';

interface Props {
  readonly introductionId: string;
  /** The two sides, by name: who signs for each is asked first. */
  readonly organisations: readonly string[];
  readonly onClose: () => void;
}

/** Notes an agreement that both sides signed: who for whom, when, until when, and the file that shows it. */
export function NdaForm({ introductionId, organisations, onClose }: Props) {
  const t = useTranslations();
  const { data: files = [] } = useQuery(introductionFilesQuery(introductionId));
  const signed = files.filter(({ purpose }) => purpose === 'nda');
  const [draft, setDraft] = useState<NdaDraft>({
    signatories: organisations.map((organisation) => ({ name: '', organisation })),
    signedOn: today(),
    validUntil: '',
    attachmentId: '',
  });
  const [tried, setTried] = useState(false);
  const wrong = wrongOf(draft, today());
  const isWrong = wrong.signedOn || wrong.validUntil || wrong.signatories.includes(true);
  const set = (part: Partial<NdaDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { write, isWriting } = useWrite(recordNda, {
    stale: [['introductions']],
    onDone: () => {
      announce(t('agreement.nda.noted'));
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isWrong) write({ id: introductionId, ...inputOf(draft) });
      }}
    >
      <Stack gap="sm">
        <SignatoryFields
          signatories={draft.signatories}
          wrong={tried ? wrong.signatories : []}
          onChange={(signatories) => set({ signatories })}
        />
        <Group gap="sm" align="flex-start">
          <TextInput
            type="date"
            label={t('agreement.nda.signedOn')}
            max={today()}
            value={draft.signedOn}
            onChange={(event) => set({ signedOn: event.currentTarget.value })}
            error={tried && wrong.signedOn && t('agreement.nda.signedWrong')}
          />
          <TextInput
            type="date"
            label={t('agreement.nda.validUntil')}
            min={draft.signedOn}
            value={draft.validUntil}
            onChange={(event) => set({ validUntil: event.currentTarget.value })}
            error={tried && wrong.validUntil && t('agreement.nda.untilWrong')}
          />
        </Group>
        {signed.length > 0 && (
          <NativeSelect
            label={t('agreement.nda.file')}
            value={draft.attachmentId}
            onChange={(event) => set({ attachmentId: event.currentTarget.value })}
            data={[
              { value: '', label: t('agreement.nda.without') },
              ...signed.map(({ id, fileName }) => ({ value: id, label: fileName })),
            ]}
          />
        )}
        <AddFile
          label={t('file.purpose')}
          choices={[{ value: 'nda', label: t('file.purposes.nda') }]}
          stale={[['introductions']]}
          send={async (file) => {
            const kept = await attachToIntroduction(introductionId, file, 'nda');
            set({ attachmentId: kept.id });
            return kept;
          }}
        />
        <Group>
          <Button type="submit" loading={isWriting}>
            {t('agreement.nda.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('agreement.nda.leave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
