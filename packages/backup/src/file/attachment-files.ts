/** Where the bytes of attachments lie, by id. */
export interface AttachmentFiles {
  /** @throws an error whose `code` is `not_found` where there is none */
  open(id: string): Promise<ReadableStream<Uint8Array>>;
  /** Writes a file wholly or not at all. */
  put(id: string, bytes: Uint8Array): Promise<{ readonly sha256: string }>;
  /** What is not there counts as removed. */
  remove(id: string): Promise<void>;
}

/** Longer ones are taken in by no version of Navette; a copy of one is damaged. */
export const LONGEST_FILE = 64 * 1024 * 1024;
