import { Button, Checkbox, Group, Modal, Radio, Stack } from '@mantine/core';
import type { Duplicate, MergeField, MergePreview } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useFocusBack } from '../../ui/use-focus-back.tsx';
import { useWrite } from '../../ui/use-write.ts';
import classes from './duplicate.module.css';
import { mergeDuplicate, previewQuery } from './queries.ts';

/** What a merge would do, before it does it: which stays, field by field, and what goes over. */
export function MergePreviewDialog({ pair, onClose }: { pair: Duplicate; onClose: () => void }) {
  const t = useTranslations();
  useFocusBack();
  const [keep, setKeep] = useState<string>();
  const [take, setTake] = useState<readonly MergeField[]>([]);
  const query = useQuery(previewQuery(pair.id, keep, take));
  const { write, isWriting } = useWrite((preview: MergePreview) => mergeDuplicate(pair.id, preview, take), {
    stale: [['duplicates'], ['organisations']],
    onDone: ({ kept }) => {
      announce(t('double.done', { name: kept.name }));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('double.pair', { first: pair.first.name, second: pair.second.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={query} height={320}>
        {(preview) => (
          <Stack gap="md">
            <Radio.Group
              label={t('double.keep')}
              value={preview.kept.id}
              onChange={(id) => {
                setKeep(id);
                setTake([]);
              }}
            >
              <Group mt={4}>
                {[pair.first, pair.second].map(({ id, name, number }) => (
                  <Radio key={id} value={id} label={[name, number].filter(Boolean).join(' · ')} />
                ))}
              </Group>
            </Radio.Group>
            <Fields preview={preview} take={take} onTake={setTake} />
            {preview.moves.length > 0 && (
              <p>
                {t('double.moves', { name: preview.kept.name })} :{' '}
                {preview.moves.map(({ kind, count }) => t(`double.move.${kind}`, { count })).join(', ')}
              </p>
            )}
            <div>
              <Button loading={isWriting} onClick={() => write(preview)}>
                {t('double.merge', { name: preview.kept.name })}
              </Button>
            </div>
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}

interface FieldsProps {
  readonly preview: MergePreview;
  readonly take: readonly MergeField[];
  readonly onTake: (take: readonly MergeField[]) => void;
}

function Fields({ preview, take, onTake }: FieldsProps) {
  const t = useTranslations();
  const { kept, merged, fields } = preview;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('double.field')}</th>
            <th scope="col">{t('double.kept', { name: kept.name })}</th>
            <th scope="col">{t('double.merged', { name: merged.name })}</th>
            <th scope="col">{t('double.result')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, kept: ours, merged: theirs, result }) => (
            <tr key={field}>
              <th scope="row">{t(`double.value.${field}`)}</th>
              <td>{said(ours)}</td>
              <td>
                {said(theirs)}
                {ours !== null && theirs !== null && said(ours) !== said(theirs) && (
                  <Checkbox
                    mt={4}
                    size="xs"
                    label={t('double.take', { name: merged.name })}
                    checked={take.includes(field)}
                    onChange={(event) =>
                      onTake(event.currentTarget.checked ? [...take, field] : take.filter((one) => one !== field))
                    }
                  />
                )}
              </td>
              <td>
                <strong>{said(result)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said(value: string | readonly string[] | null): string {
  return value === null ? '' : typeof value === 'string' ? value : value.join(', ');
}
