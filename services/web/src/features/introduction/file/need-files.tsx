import { ATTACHMENT_STAGES } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import { AddFile } from './add-file.tsx';
import { FileList } from './file-list.tsx';
import { attachToNeed, needFilesQuery } from './queries.ts';

/** The files of a need, and from which stage on a startup reads each. */
export function NeedFiles({ id }: { id: string }) {
  const t = useTranslations();
  const query = useQuery(needFilesQuery(id));
  const stale = [['needs', 'files', id]];
  return (
    <Part title={t('file.title')} anchor="files">
      <Loaded query={query} height={48}>
        {(files) => <FileList files={files} stale={stale} mayRemove />}
      </Loaded>
      <AddFile
        label={t('file.stage')}
        choices={ATTACHMENT_STAGES.map((value) => ({ value, label: t(`file.stages.${value}`) })).reverse()}
        stale={stale}
        send={(file, stage) => attachToNeed(id, file, stage)}
      />
    </Part>
  );
}
