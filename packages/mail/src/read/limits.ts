/** How much of a mail is read. */
export interface ReadLimits {
  /** Of the raw mail; beyond, it is refused. */
  readonly bytes: number;
  /** Of a multipart mail; beyond, it is refused. */
  readonly parts: number;
  /** Attachments that are kept, those that belong to the page last; the rest is counted. */
  readonly attachments: number;
  /** Of the text in UTF-8; beyond, it is cut and bears a mark. */
  readonly textBytes: number;
}

/** What mail programs send, with room to spare: most servers take no more than 25 MB themselves. */
export const READ_LIMITS: ReadLimits = {
  bytes: 25 * 1024 * 1024,
  parts: 500,
  attachments: 20,
  textBytes: 100_000,
};
