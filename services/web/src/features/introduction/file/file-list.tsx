import { Anchor, Button } from '@mantine/core';
import type { Attachment } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayBytes } from '../../../ui/say-bytes.ts';
import { useWrite } from '../../../ui/use-write.ts';
import classes from './file.module.css';
import { removeFile } from './queries.ts';

interface Props {
  readonly files: readonly Attachment[];
  readonly stale: readonly (readonly unknown[])[];
  readonly mayRemove: boolean;
}

/** Files by name and size, each to be saved; and what in one of them could give the owner away. */
export function FileList({ files, stale, mayRemove }: Props) {
  const t = useTranslations();
  const bytes = useSayBytes();
  const { write, isWriting } = useWrite(removeFile, { stale });
  if (files.length === 0) return <p className={classes.quiet}>{t('file.none')}</p>;
  return (
    <ul className={classes.list}>
      {files.map(({ id, fileName, size, purpose, stage, warnings }) => (
        <li key={id} className={classes.file}>
          <div>
            <Anchor href={`/api/v1/attachments/${id}`} download={fileName}>
              {fileName}
            </Anchor>{' '}
            <span className={classes.quiet}>
              {bytes(size)} · {t(`file.purposes.${purpose}`)}
              {purpose === 'need' && ` · ${t(`file.stages.${stage}`)}`}
            </span>
            {warnings !== null && warnings.length > 0 && (
              <p className={classes.urgent}>{t('file.naming', { count: warnings.length })}</p>
            )}
          </div>
          {mayRemove && (
            <Button
              size="compact-sm"
              variant="default"
              loading={isWriting}
              aria-label={t('file.remove', { name: fileName })}
              onClick={() => write(id)}
            >
              {t('file.removeShort')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
