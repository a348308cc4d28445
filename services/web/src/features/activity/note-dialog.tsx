import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusBack } from '../../ui/use-focus-back.tsx';
import { ActivityForm } from './activity-form.tsx';

interface Props extends Omit<ComponentProps<typeof ActivityForm>, 'onKept'> {
  readonly title: string;
  readonly onClose: () => void;
}

/** Notes an activity without leaving the page. */
export function NoteDialog({ title, onClose, ...form }: Props) {
  const t = useTranslations();
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <ActivityForm {...form} onKept={onClose} />
    </Modal>
  );
}
