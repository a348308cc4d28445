import { type FileDraft, fileDraft } from './file-draft.ts';

/** What is typed, and by whom: whoever comes to the same device next sees nothing of it. */
export interface DraftPlace {
  readonly personId: string;
  readonly needId: string;
  /** Undefined for a new file. */
  readonly fileId: string | undefined;
}

const key = ({ personId, needId, fileId }: DraftPlace) => `navette.shortlist.${personId}.${needId}.${fileId ?? 'new'}`;

/** Keeps on this device what is typed and not saved yet. */
export function keepDraft(place: DraftPlace, draft: FileDraft): void {
  try {
    localStorage.setItem(key(place), JSON.stringify(draft));
  } catch {
    // Storage may be closed or full; the form itself still has it.
  }
}

/** Forgets it once it was saved or given up. */
export function forgetDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(key(place));
  } catch {
    // Nothing was kept then.
  }
}

/** What this device kept of a file; undefined where it kept nothing that can be read. */
export function recallDraft(place: DraftPlace): FileDraft | undefined {
  try {
    return fileDraft.safeParse(JSON.parse(localStorage.getItem(key(place)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
