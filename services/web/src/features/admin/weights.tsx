import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { ModelPreview, ModelView } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import { criterionName } from '../match/criterion-name.ts';
import classes from './admin.module.css';
import { MatchAgain } from './match-again.tsx';
import { addModel, modelsQuery, previewModel } from './queries.ts';
import { WeightsPreview } from './weights-preview.tsx';

const MOST_WEIGHT = 30;

/** What each criterion counts, tried on the network's own needs before it holds. */
export function Weights() {
  const query = useQuery(modelsQuery);
  return (
    <Loaded query={query} height={320}>
      {(models) => {
        const current = models.find((one) => one.current);
        return (
          <Stack gap="lg">
            {current !== undefined && <WeightsForm key={current.version} current={current} />}
            <MatchAgain />
            <History models={models} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function WeightsForm({ current }: { current: ModelView }) {
  const t = useTranslations();
  const [weights, setWeights] = useState(current.weights);
  const [note, setNote] = useState('');
  const changed = Object.fromEntries(Object.entries(weights).filter(([key, one]) => one !== current.weights[key]));
  const isUnchanged = Object.keys(changed).length === 0;
  const [shown, setShown] = useState<ModelPreview['items']>();
  const preview = useWrite(previewModel, { onDone: setShown });
  const hold = useWrite(addModel, {
    stale: [['models']],
    onDone: ({ version }) => announce(t('admin.weight.holds', { version })),
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUnchanged) hold.write({ weights: changed, ...(note.trim() !== '' && { note: note.trim() }) });
      }}
    >
      <Stack gap="sm">
        <p className={classes.quiet}>{t('admin.weight.text')}</p>
        <Group gap="sm">
          {Object.entries(weights).map(([key, weight]) => (
            <NumberInput
              key={key}
              w={168}
              label={criterionName(t, key)}
              min={0}
              max={MOST_WEIGHT}
              step={0.1}
              decimalScale={2}
              clampBehavior="strict"
              value={weight}
              onChange={(value) => typeof value === 'number' && setWeights({ ...weights, [key]: value })}
            />
          ))}
        </Group>
        <TextInput
          label={t('admin.weight.note')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group>
          <Button
            variant="default"
            loading={preview.isWriting}
            disabled={isUnchanged}
            onClick={() => preview.write(changed)}
          >
            {t('admin.weight.preview')}
          </Button>
          <Button type="submit" loading={hold.isWriting} disabled={isUnchanged}>
            {t('admin.weight.hold')}
          </Button>
        </Group>
        {shown !== undefined && <WeightsPreview needs={shown} />}
      </Stack>
    </form>
  );
}

function History({ models }: { models: readonly ModelView[] }) {
  const t = useTranslations();
  const say = useSayDate();
  return (
    <ul className={classes.list}>
      {models.map(({ version, current, note, createdAt }) => (
        <li key={version}>
          <strong>{version}</strong>
          {current && ` · ${t('admin.weight.current')}`}
          {' · '}
          <span className={classes.quiet}>
            {createdAt === null ? t('admin.weight.builtIn') : say.ago(createdAt)}
            {note !== null && ` · ${note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
