import type { SharedLink, ShortlistFile, ShortlistFileInput } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { isStale } from '../../api/problem.ts';
import { announce } from '../../ui/announce.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { shortlistFileQuery } from './queries.ts';

/** What a facilitator does with the shortlist files of a need. Each gives undefined where it was refused, and says why. */
export function useFileWrites(needId: string) {
  const t = useTranslations();
  const queryClient = useQueryClient();
  const notify = useNotifyProblem();
  const [isWriting, setWriting] = useState(false);

  async function write<T>(request: () => Promise<T>, done: 'saved' | 'shared' | 'revoked'): Promise<T | undefined> {
    setWriting(true);
    try {
      const written = await request();
      announce(t(`shortlist.done.${done}`));
      return written;
    } catch (error) {
      notify(error);
      if (isStale(error)) await refresh();
      return undefined;
    } finally {
      setWriting(false);
    }
  }
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['shortlists', needId] });

  /** Takes a written file over at once; its marks, which no writing touches, follow. */
  async function adopt(file: ShortlistFile): Promise<ShortlistFile> {
    const { queryKey } = shortlistFileQuery(needId, file.id);
    queryClient.setQueryData(queryKey, (before) => ({ marks: before?.marks ?? [], ...file }));
    await refresh();
    return file;
  }

  return {
    isWriting,
    /** Writes a file, a new one where `file` is undefined. */
    save: (file: Pick<ShortlistFile, 'id' | 'version'> | undefined, json: ShortlistFileInput) =>
      write(
        async () =>
          adopt(
            file === undefined
              ? await answer(api.needs[':id'].shortlists.$post({ param: { id: needId }, json }))
              : await answer(
                  api.shortlists[':id'].$patch({ param: { id: file.id }, json: { ...json, version: file.version } }),
                ),
          ),
        'saved',
      ),
    /** Makes a link in place of the one before. `days`: how long it works. */
    share: (file: ShortlistFile, days: number) =>
      write(async (): Promise<SharedLink> => {
        const json = { version: file.version, days };
        const shared = await answer(api.shortlists[':id'].share.$post({ param: { id: file.id }, json }));
        await adopt(shared.shortlist);
        return shared;
      }, 'shared'),
    revoke: (file: ShortlistFile) =>
      write(async () => {
        const json = { version: file.version };
        return adopt(await answer(api.shortlists[':id'].revoke.$post({ param: { id: file.id }, json })));
      }, 'revoked'),
  };
}
export type FileWrites = ReturnType<typeof useFileWrites>;
