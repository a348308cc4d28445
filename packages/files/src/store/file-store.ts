/** What the caller keeps beside a file's name, to check later that it is the same. `sha256`: 64 hexadecimal digits. */
export interface StoredFile {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Where the bytes of attachments are. Ids are UUIDs made by the caller; anything else is refused as not found, so that
 * no id is ever a path. Who may read which is decided before.
 */
export interface FileStore {
  /** Writes a file wholly or not at all; a second time under the same id replaces it. */
  put(id: string, bytes: Uint8Array): Promise<StoredFile>;
  /**
   * The bytes in pieces; nothing is held open before the first is asked for.
   * @throws DomainError `not_found`
   */
  open(id: string): Promise<ReadableStream<Uint8Array>>;
  /** What is not there counts as removed, so that a removal can be repeated. */
  remove(id: string): Promise<void>;
}
