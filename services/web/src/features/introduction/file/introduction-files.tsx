import { INTRODUCTION_FILE_PURPOSES } from '@navette/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import { AddFile } from './add-file.tsx';
import { FileList } from './file-list.tsx';
import { attachToIntroduction, introductionFilesQuery } from './queries.ts';

/** What the two sides show each other: the signed agreement, what shows a result. */
export function IntroductionFiles({ id, mayRemove }: { id: string; mayRemove: boolean }) {
  const t = useTranslations();
  const query = useQuery(introductionFilesQuery(id));
  const stale = [['introductions']];
  return (
    <Part title={t('file.title')} anchor="files">
      <Loaded query={query} height={48}>
        {(files) => <FileList files={files} stale={stale} mayRemove={mayRemove} />}
      </Loaded>
      <AddFile
        label={t('file.purpose')}
        choices={INTRODUCTION_FILE_PURPOSES.map((value) => ({ value, label: t(`file.purposes.${value}`) })).reverse()}
        stale={stale}
        send={(file, purpose) => attachToIntroduction(id, file, purpose)}
      />
    </Part>
  );
}
