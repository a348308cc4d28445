import { Anchor, Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { ColumnsTable } from './columns-table.tsx';
import classes from './importing.module.css';
import { importQuery } from './queries.ts';

interface Props {
  readonly id: string;
  /** The file is still in the page: it can be sent again. */
  readonly hasFile: boolean;
  readonly isSending: boolean;
  readonly onReal: () => void;
  readonly onMapping: (name: string) => void;
}

/** How far an import is, and what came of it, or would come. */
export function ImportResult({ id, hasFile, isSending, onReal, onMapping }: Props) {
  const t = useTranslations();
  const query = useQuery(importQuery(id));
  return (
    <Loaded query={query} height={160}>
      {(view) => {
        const runs = view.state !== 'done' && view.state !== 'failed';
        return (
          <Part title={`${view.fileName} · ${t(`importing.state.${view.state}`)}`}>
            {view.dryRun && <p>{t('importing.dry')}</p>}
            {runs && <Progress value={view.progress * 100} aria-label={t('importing.state.running')} />}
            <p role="status">{t('importing.counts', view.counts)}</p>
            {view.error !== null && (
              <p role="alert" className={classes.urgent}>
                {view.error.message}
              </p>
            )}
            {view.notes.map((note) => (
              <p key={note} className={classes.quiet}>
                {note}
              </p>
            ))}
            {!runs && (
              <p>
                <Anchor href={`/api/v1/imports/${id}/report?format=xlsx`} download>
                  {t('importing.report')}
                </Anchor>
              </p>
            )}
            {view.dryRun && view.state === 'done' && (
              <div>
                {hasFile ? (
                  <Button loading={isSending} onClick={onReal}>
                    {t('importing.real')}
                  </Button>
                ) : (
                  <p>{t('importing.again')}</p>
                )}
              </div>
            )}
            {view.columns.length > 0 && (
              <>
                <h3 className={classes.heading}>{t('importing.columns')}</h3>
                <ColumnsTable key={`${id} ${view.columns.length}`} view={view} onSaved={onMapping} />
              </>
            )}
          </Part>
        );
      }}
    </Loaded>
  );
}
