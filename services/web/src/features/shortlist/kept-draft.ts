import { type FileDraft, fileDraft } from './file-draft.ts';

const key = (needId: string, fileId: string | undefined) => `navette.shortlist.${needId}.${fileId ?? 'new'}`;

/** Keeps on this device what is typed and not saved yet. */
export function keepDraft(needId: string, fileId: string | undefined, draft: FileDraft): void {
  try {
    localStorage.setItem(key(needId, fileId), JSON.stringify(draft));
  } catch {
    // Storage may be closed or full; the form itself still has it.
  }
}

/** Forgets it once it was saved or given up. */
export function forgetDraft(needId: string, fileId: string | undefined): void {
  try {
    localStorage.removeItem(key(needId, fileId));
  } catch {
    // Nothing was kept then.
  }
}

/** What this device kept of a file; undefined where it kept nothing that can be read. */
export function recallDraft(needId: string, fileId: string | undefined): FileDraft | undefined {
  try {
    return fileDraft.safeParse(JSON.parse(localStorage.getItem(key(needId, fileId)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
