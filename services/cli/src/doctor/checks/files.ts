import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { reasonOf } from '../reason.ts';

/** Whether attachments can be written: by writing one. */
export async function checkFiles({ filesDir: folder }: Patient): Promise<Finding> {
  if (folder === undefined) return found('files', 'ok', 'files_unset');
  const trial = join(folder, `.navette-doctor-${randomUUID()}`);
  try {
    await writeFile(trial, 'x', { mode: 0o600 });
    await rm(trial);
    return found('files', 'ok', 'files_ok', { folder });
  } catch (error) {
    return found('files', 'failed', 'files_closed', { folder, reason: reasonOf(error) });
  }
}
