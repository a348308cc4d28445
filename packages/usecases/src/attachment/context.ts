import type { FileStore } from '@navette/files';
import type { Context } from '../context/context.ts';

/** A context that can reach the bytes of files. */
export interface FileContext extends Context {
  readonly files: FileStore;
}
