import { refused } from '../refusal/refused.ts';

const MEGABYTE = 1024 * 1024;

/** How much may be attached: bytes of a file, files of a need, bytes of all the files of an organisation. */
export const ATTACHMENT_LIMITS = {
  fileBytes: 20 * MEGABYTE,
  filesPerNeed: 10,
  organisationBytes: 100 * MEGABYTE,
} as const;

/** What is there already, before a file is added. */
export interface Attached {
  readonly filesOfNeed: number;
  readonly bytesOfOrganisation: number;
}

/** @throws DomainError `invalid`, code `file_count` or `file_total`, when one more file of so many bytes is too much */
export function checkRoom(size: number, { filesOfNeed, bytesOfOrganisation }: Attached): void {
  const { filesPerNeed, organisationBytes } = ATTACHMENT_LIMITS;
  if (filesOfNeed >= filesPerNeed) throw refused('file_count', `at most ${filesPerNeed} files a need`);
  if (bytesOfOrganisation + size > organisationBytes) {
    throw refused('file_total', `at most ${organisationBytes / MEGABYTE} MB of files an organisation`);
  }
}
