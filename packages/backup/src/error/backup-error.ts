/** Why a copy was not made or not restored. */
export const BACKUP_ERROR_CODES = [
  'not_a_backup',
  'truncated',
  'damaged',
  'newer',
  'not_empty',
  'busy',
  'not_owner',
  'mismatch',
  'cannot_order',
  'cannot_lift',
] as const;

export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number];

/**
 * A copy that is not made, or not restored; the database is as it was. `message` is English, for operators.
 *
 * - `not_a_backup`: some other file
 * - `truncated`, `damaged`: a copy that is cut off, or not what was once written
 * - `newer`: made by a newer Navette than this one
 * - `not_empty`: restoring would mix two networks
 * - `busy`: somebody works in the database
 * - `not_owner`: the login may not do this to these tables
 * - `mismatch`: the database has not the tables that the copy needs
 * - `cannot_order`: tables refer to one another in a circle
 * - `cannot_lift`: an older copy can't be brought up to date here
 */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
