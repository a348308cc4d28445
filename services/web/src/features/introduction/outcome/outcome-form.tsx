import { Button, Group, NativeSelect, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { NeedFull } from '@navette/contracts';
import { outcomeKinds } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { useFocusBack } from '../../../ui/use-focus-back.tsx';
import { useWrite } from '../../../ui/use-write.ts';
import { introductionFilesQuery } from '../file/queries.ts';
import { emptyDraft, inputOf, type OutcomeDraft, wrongOf } from './draft.ts';
import classes from './outcome.module.css';
import { declareOutcome } from './queries.ts';

/** Writes into the ledger what came of it; the other side is asked to confirm. */
export function OutcomeForm(props: { introductionId: string; needKind: NeedFull['kind']; onClose: () => void }) {
  const t = useTranslations();
  const { introductionId, needKind, onClose } = props;
  const kinds = outcomeKinds(needKind);
  const [draft, setDraft] = useState<OutcomeDraft>(() => emptyDraft(kinds[0] ?? 'quote'));
  useFocusBack('outcome');
  const [tried, setTried] = useState(false);
  const files = useQuery(introductionFilesQuery(introductionId));
  const evidence = (files.data ?? []).filter((file) => file.purpose === 'evidence');
  const wrong = wrongOf(draft);
  const { write, isWriting } = useWrite(() => declareOutcome(introductionId, inputOf(draft)), {
    stale: [['introductions'], ['my-day']],
    onDone: () => {
      announce(t('outcome.declared'));
      onClose();
    },
  });
  const set = (part: Partial<OutcomeDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!wrong.endsOn && !wrong.cn8) write(undefined);
      }}
    >
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <NativeSelect
          label={t('outcome.what')}
          value={draft.kind}
          onChange={({ currentTarget: { value } }) => set({ kind: kinds.find((one) => one === value) ?? draft.kind })}
          data={kinds.map((value) => ({ value, label: t(`outcome.kind.${value}`) }))}
          autoFocus
        />
        <NumberInput
          label={t('outcome.amount')}
          min={0}
          max={1e9}
          thousandSeparator=" "
          decimalScale={2}
          hideControls
          value={draft.amount}
          onChange={(amount) => set({ amount: typeof amount === 'number' ? amount : '' })}
        />
        <NumberInput
          label={t('outcome.jobs')}
          min={0}
          max={100_000}
          decimalScale={1}
          hideControls
          value={draft.jobs}
          onChange={(jobs) => set({ jobs: typeof jobs === 'number' ? jobs : '' })}
        />
      </Group>
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <TextInput
          type="date"
          label={t('outcome.starts')}
          value={draft.startsOn}
          onChange={(event) => set({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('outcome.ends')}
          value={draft.endsOn}
          onChange={(event) => set({ endsOn: event.currentTarget.value })}
          error={tried && wrong.endsOn && t('outcome.endsWrong')}
        />
        <TextInput
          label={t('outcome.commune')}
          maxLength={120}
          value={draft.commune}
          onChange={(event) => set({ commune: event.currentTarget.value })}
        />
      </Group>
      {needKind === 'supply' && (
        <TagsInput
          label={t('outcome.cn8')}
          value={[...draft.cn8]}
          onChange={(cn8) => set({ cn8 })}
          maxTags={20}
          error={tried && wrong.cn8 && t('outcome.cn8Wrong')}
        />
      )}
      <Textarea
        label={t('outcome.note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {evidence.length > 0 && (
        <NativeSelect
          label={t('outcome.evidence')}
          value={draft.evidenceId}
          onChange={(event) => set({ evidenceId: event.currentTarget.value })}
          data={[
            { value: '', label: t('outcome.noEvidence') },
            ...evidence.map(({ id, fileName }) => ({ value: id, label: fileName })),
          ]}
        />
      )}
      <Group gap="xs">
        <Button type="submit" loading={isWriting}>
          {t('outcome.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('outcome.leave')}
        </Button>
      </Group>
    </form>
  );
}
