import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { CONFLICT_PANEL } from './conflict-panel.tsx';
import classes from './saved-note.module.css';
import type { DraftSaver } from './use-draft-saver.ts';

/** Says what is saved and where. Keeps its place, whatever it says. */
export function SavedNote({ saver }: { saver: DraftSaver }) {
  const t = useTranslations();
  const say = useSayDate();
  const { state, savedAt } = saver;
  const time = savedAt === null ? '' : say.time(savedAt);
  const trouble = state === 'failed' || state === 'conflict';
  return (
    <p className={classes.note} data-trouble={trouble || undefined} role="status">
      {trouble && <IconAlertTriangle size={16} aria-hidden />}
      {state === 'saved' && <IconCheck size={16} aria-hidden />}
      {(state === 'local' || state === 'untouched' || state === 'saving') && <IconDeviceFloppy size={16} aria-hidden />}
      <span>{state === 'saved' ? t('form.saved.saved', { time }) : t(`form.saved.${state}`)}</span>
      {state === 'conflict' && (
        <Anchor component="button" type="button" onClick={showConflict}>
          {t('form.saved.differences')}
        </Anchor>
      )}
    </p>
  );
}

function showConflict(): void {
  const panel = document.getElementById(CONFLICT_PANEL);
  panel?.focus();
  panel?.scrollIntoView({ block: 'center' });
}
