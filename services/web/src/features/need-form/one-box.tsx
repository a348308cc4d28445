import { Button, Textarea, Title } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReading } from '../reading/use-reading.ts';
import type { NeedDraft } from './draft.ts';
import { firstLine } from './first-line.ts';
import classes from './one-box.module.css';
import { ReadFacts } from './read-facts.tsx';

interface Props {
  readonly draft: NeedDraft;
  readonly set: (change: Partial<NeedDraft>) => void;
  readonly onGo: () => void;
}

/** Where an owner begins: one box, read at once. The card with its disqualifiers comes after. */
export function OneBox({ draft, set, onGo }: Props) {
  const t = useTranslations();
  const [tried, setTried] = useState(false);
  const reading = useReading('', draft.description, 'need');
  const isMissing = draft.description.trim() === '';
  return (
    <div className={classes.box}>
      <Title order={2} className={classes.title}>
        {t('box.title')}
      </Title>
      <p className={classes.text}>{t('box.text')}</p>
      <Textarea
        label={t('box.label')}
        size="md"
        autosize
        minRows={5}
        maxLength={20_000}
        value={draft.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
        error={tried && isMissing && t('box.missing')}
        autoFocus
      />
      <p className={classes.about} role="status">
        {reading?.about == null
          ? t('form.capabilities.waiting')
          : t('form.capabilities.about', { count: reading.about })}
      </p>
      <ul className={classes.chips}>
        {(reading?.capabilities ?? [])
          .filter((one) => !one.negated)
          .map(({ id, label }) => {
            const dropped = draft.dropped.includes(id);
            return (
              <li key={id}>
                <Button
                  size="compact-sm"
                  variant={dropped ? 'default' : 'light'}
                  aria-label={t(dropped ? 'box.keep' : 'box.drop', { name: label })}
                  rightSection={dropped ? <IconArrowBackUp size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
                  onClick={() =>
                    set({ dropped: dropped ? draft.dropped.filter((one) => one !== id) : [...draft.dropped, id] })
                  }
                >
                  {dropped ? <s>{label}</s> : label}
                </Button>
              </li>
            );
          })}
      </ul>
      <ReadFacts draft={draft} set={set} />
      <div>
        <Button
          size="md"
          onClick={() => {
            setTried(true);
            if (isMissing) return;
            if (draft.title.trim() === '') set({ title: firstLine(draft.description) });
            onGo();
          }}
        >
          {t('box.go')}
        </Button>
      </div>
    </div>
  );
}
