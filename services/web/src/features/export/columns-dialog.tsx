import { Button, Checkbox, Group, Modal, Skeleton } from '@mantine/core';
import type { ExportColumns, ExportKind } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import classes from './columns-dialog.module.css';
import { columnsLeftOut, leaveOutColumns } from './columns-left-out.ts';
import { exportColumnsQuery } from './queries.ts';

interface Props {
  readonly kind: ExportKind;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The dialog is gone from the page, and the focus with it. */
  readonly onClosed: () => void;
}

/** Which columns the files of a list have. */
export function ColumnsDialog({ kind, opened, onClose, onClosed }: Props) {
  const t = useTranslations();
  const textOf = useProblemText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery({ ...exportColumnsQuery(kind, language), enabled: opened });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      withCloseButton={false}
      size="lg"
    >
      <Modal.Title component="h2" fz="md" fw={600}>
        {t('export.dialog.title')}
      </Modal.Title>
      <p className={classes.text}>{t('export.dialog.text')}</p>
      {data !== undefined && <Choice kind={kind} columns={data.items} onClose={onClose} />}
      {data === undefined && error === null && <Skeleton height={240} />}
      {error !== null && (
        <>
          <p role="alert">{textOf(error).title}</p>
          <Button onClick={() => void refetch()}>{t('action.retry')}</Button>
        </>
      )}
    </Modal>
  );
}

function Choice(props: { kind: ExportKind; columns: ExportColumns['items']; onClose: () => void }) {
  const { kind, columns, onClose } = props;
  const t = useTranslations();
  const [leftOut, setLeftOut] = useState<readonly string[]>(() => columnsLeftOut(kind));
  const chosen = columns.filter(({ key }) => !leftOut.includes(key)).map(({ key }) => key);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0) return;
        leaveOutColumns(kind, leftOut);
        onClose();
      }}
    >
      <Group gap="xs" mb="sm">
        <Button variant="default" size="compact-sm" onClick={() => setLeftOut([])}>
          {t('export.dialog.all')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => setLeftOut(columns.map(({ key }) => key))}>
          {t('export.dialog.none')}
        </Button>
      </Group>
      <Checkbox.Group
        value={chosen}
        onChange={(keys) => setLeftOut(columns.map(({ key }) => key).filter((key) => !keys.includes(key)))}
        aria-label={t('export.dialog.title')}
      >
        <div className={classes.columns}>
          {columns.map(({ key, header }) => (
            <Checkbox
              key={key}
              value={key}
              label={header}
              size="sm"
              classNames={{ body: classes.column, label: classes.label }}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Group justify="flex-end" gap="xs" className={classes.end}>
        <p className={classes.missing} role="alert">
          {chosen.length === 0 && t('export.dialog.missing')}
        </p>
        <Button variant="default" onClick={onClose}>
          {t('export.dialog.leave')}
        </Button>
        <Button type="submit" disabled={chosen.length === 0}>
          {t('export.dialog.keep')}
        </Button>
      </Group>
    </form>
  );
}
