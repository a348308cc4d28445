import { Button, Group, TextInput } from '@mantine/core';
import type { ImportView } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../ui/use-write.ts';
import classes from './importing.module.css';
import { saveMapping } from './queries.ts';

interface Props {
  readonly view: ImportView;
  /** The mapping is kept: the file is tried again with it. */
  readonly onSaved: (name: string) => void;
}

/** How each column was understood; what is wrong is corrected here, and kept as a mapping of its own. */
export function ColumnsTable({ view, onSaved }: Props) {
  const t = useTranslations();
  const [fields, setFields] = useState(() => new Map(view.columns.map(({ header, field }) => [header, field ?? ''])));
  const [name, setName] = useState(view.fileName.replace(/\.[^.]+$/, '').slice(0, 80));
  const { write, isWriting } = useWrite(
    () =>
      saveMapping(name.trim(), {
        kind: view.kind,
        source: view.source ?? view.fileName.slice(0, 80),
        columns: Object.fromEntries([...fields].map(([header, field]) => [header, field.trim() || null])),
      }),
    { stale: [['imports', 'mappings']], onDone: (mapping) => onSaved(mapping.name) },
  );
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('importing.column')}</th>
              <th scope="col">{t('importing.as')}</th>
              <th scope="col">{t('importing.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {view.columns.map(({ header, certainty, samples }) => (
              <tr key={header}>
                <th scope="row">{header}</th>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={`${t('importing.as')} ${header}`}
                    placeholder={t('importing.ignored')}
                    value={fields.get(header) ?? ''}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      setFields((before) => new Map(before).set(header, value));
                    }}
                  />
                  <span className={certainty === 'guessed' ? classes.urgent : classes.quiet}>
                    {t(`importing.certainty.${certainty}`)}
                  </span>
                </td>
                <td className={classes.quiet}>{samples.slice(0, 3).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('importing.saveAs')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button variant="default" loading={isWriting} disabled={name.trim() === ''} onClick={() => write(undefined)}>
          {t('importing.save')}
        </Button>
      </Group>
    </>
  );
}
