import { walkArchive } from '../archive/walk.ts';
import type { AttachmentFiles } from './attachment-files.ts';

/**
 * Puts the attachments of an archive where they lie, before the database names them. Those that were there already under the
 * same ids are replaced by the same bytes. @returns the ids
 */
export async function putFiles(path: string, files: AttachmentFiles): Promise<string[]> {
  const ids: string[] = [];
  await walkArchive(path, {
    table: async (_table, content) => {
      for await (const _chunk of content);
    },
    file: async (id, bytes) => {
      await files.put(id, bytes);
      ids.push(id);
    },
  });
  return ids;
}
