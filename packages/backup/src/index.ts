export type { FilesManifest, Manifest, SequenceManifest, TableManifest } from './archive/manifest.ts';
export { verifyArchive } from './archive/verify.ts';
export { type BackupAdvice, backupAdvice } from './backup/advice.ts';
export { type BackupOptions, backup } from './backup/backup.ts';
export { BACKUP_ERROR_CODES, BackupError, type BackupErrorCode } from './error/backup-error.ts';
export type { AttachmentFiles } from './file/attachment-files.ts';
export type { Migrate } from './restore/lift.ts';
export { type RestoreOptions, restore } from './restore/restore.ts';
