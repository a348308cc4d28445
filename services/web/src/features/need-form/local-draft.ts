import type { NeedDraft } from './draft.ts';
import { EMPTY_DRAFT } from './draft.ts';

interface Recalled {
  readonly draft: NeedDraft;
  readonly version: number;
}

/** By person: whoever comes to the same device next sees nothing of it. */
const key = (personId: string, needId: string | null) => `navette.draft.${personId}.${needId ?? 'new'}`;

/** Keeps on this device what the server does not have yet, and the version of the need that it changes. */
export function keepLocally(personId: string, needId: string | null, draft: NeedDraft, version: number): void {
  try {
    localStorage.setItem(key(personId, needId), JSON.stringify({ ...draft, version }));
  } catch {
    // Storage may be closed or full; the server's copy follows within a second.
  }
}

/** Forgets it once the server has it. */
export function forgetLocally(personId: string, needId: string | null): void {
  try {
    localStorage.removeItem(key(personId, needId));
  } catch {
    // Nothing was kept then.
  }
}

/** What this device kept for somebody of a need, over `base`, and the version that it changes; undefined where it kept nothing. */
export function recallLocally(
  personId: string,
  needId: string | null,
  base: NeedDraft = EMPTY_DRAFT,
): Recalled | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(personId, needId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { version, ...draft } = { version: 0, ...kept };
    return { draft: { ...base, ...draft }, version };
  } catch {
    return undefined;
  }
}
