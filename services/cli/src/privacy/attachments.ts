import { DomainError } from '@navette/domain';
import { createLocalFileStore, type FileStore } from '@navette/files';
import type { ReadFile } from '@navette/privacy';
import type { Terminal } from '../terminal.ts';

/** The folder of the attachments; undefined where nobody said where it is. */
export function attachmentStore({ filesDir }: Terminal): FileStore | undefined {
  return filesDir === undefined ? undefined : createLocalFileStore(filesDir);
}

/** Reads attachments; those that are gone, or all where the folder is unknown, are missing. */
export function attachmentReader(terminal: Terminal): ReadFile {
  const store = attachmentStore(terminal);
  return async (id) => {
    if (store === undefined) return undefined;
    try {
      return new Uint8Array(await new Response(await store.open(id)).arrayBuffer());
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return undefined;
      throw error;
    }
  };
}
