import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import type { ImportRequest } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { useWrite } from '../../ui/use-write.ts';
import { ImportResult } from './import-result.tsx';
import classes from './importing.module.css';
import { importsQuery, mappingsQuery, sendFile } from './queries.ts';

const KINDS = [
  'organisations',
  'profiles',
  'contacts',
  'needs',
  'introductions',
  'activities',
  'oppositions',
] as const satisfies readonly ImportRequest['kind'][];

/** Lists come in: tried first, with their columns and what would become of each row, then for good. */
export function ImportsPage() {
  const t = useTranslations();
  const [kind, setKind] = useState<ImportRequest['kind']>('organisations');
  const [mapping, setMapping] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [shown, setShown] = useState<string>();
  const mappings = useQuery(mappingsQuery);
  const { write, isWriting } = useWrite(
    ({ sent, dryRun, by }: { sent: File; dryRun: boolean; by: string }) =>
      sendFile(sent, { kind, dryRun: dryRun ? 'true' : 'false', ...(by !== '' && { mapping: by }) }),
    { stale: [['imports', 'list']], onDone: ({ id }) => setShown(id) },
  );
  const fitting = (mappings.data ?? []).filter((one) => one.kind === kind);
  return (
    <Page title={t('importing.title')}>
      <p>{t('importing.text')}</p>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('importing.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            setKind(KINDS.find((one) => one === value) ?? kind);
            setMapping('');
          }}
          data={KINDS.map((value) => ({ value, label: t(`importing.kinds.${value}`) }))}
        />
        <NativeSelect
          label={t('importing.mapping')}
          value={mapping}
          onChange={(event) => setMapping(event.currentTarget.value)}
          data={[
            { value: '', label: t('importing.byHeaders') },
            ...fitting.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
        <FileButton
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson"
          onChange={(chosen) => {
            setFile(chosen);
            if (chosen !== null) write({ sent: chosen, dryRun: true, by: mapping });
          }}
        >
          {(props) => (
            <Button {...props} loading={isWriting}>
              {t('importing.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      {shown !== undefined && (
        <ImportResult
          key={shown}
          id={shown}
          hasFile={file !== null}
          isSending={isWriting}
          onReal={() => file !== null && write({ sent: file, dryRun: false, by: mapping })}
          onMapping={(name) => {
            setMapping(name);
            if (file !== null) write({ sent: file, dryRun: true, by: name });
          }}
        />
      )}
      <Past onShow={setShown} />
    </Page>
  );
}

function Past({ onShow }: { onShow: (id: string) => void }) {
  const t = useTranslations();
  const say = useSayDate();
  const query = useQuery(importsQuery);
  return (
    <Part title={t('importing.past')}>
      <Loaded query={query} height={120}>
        {(imports) => (
          <>
            {imports.length === 0 && <p className={classes.quiet}>{t('importing.none')}</p>}
            <ul className={classes.list}>
              {imports.map((one) => (
                <li key={one.id}>
                  <Button variant="subtle" size="compact-sm" onClick={() => onShow(one.id)}>
                    {one.fileName}
                  </Button>{' '}
                  {t(`importing.kinds.${one.kind}`)} · {t(`importing.state.${one.state}`)}
                  {one.dryRun && ` (${t('importing.dry')})`} · {t('importing.counts', one.counts)} ·{' '}
                  <span className={classes.quiet}>{say.ago(one.createdAt)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Part>
  );
}
