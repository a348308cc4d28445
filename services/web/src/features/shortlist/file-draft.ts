import { type ShortlistFile, type ShortlistFileInput, shortlistFileInput } from '@navette/contracts';
import { z } from 'zod';
import { isLanguage, type Language } from '../../locales/language.ts';

/** A shortlist file as it stands in the form: its startups in the order of the pages. */
export const fileDraft = z.object({
  items: z.array(z.object({ matchId: z.string(), note: z.string() })).readonly(),
  message: z.string(),
  language: z.custom<Language>(isLanguage),
});
export type FileDraft = z.infer<typeof fileDraft>;

/** A new file: the best of the shortlisted matches, as many as a file takes. */
export function firstDraft(matchIds: readonly string[], language: Language): FileDraft {
  return matchIds.reduce<FileDraft>(withStartup, { items: [], message: '', language });
}

export function draftOf(file: ShortlistFile): FileDraft {
  const items = file.items.map(({ matchId, note }) => ({ matchId, note: note ?? '' }));
  return { items, message: file.message ?? '', language: file.language };
}

/** The draft as the API takes it. */
export function inputOf({ items, message, language }: FileDraft): ShortlistFileInput {
  return {
    items: items.map(({ matchId, note }) => ({ matchId, note: note.trim() || null })),
    message: message.trim() || null,
    language,
  };
}

/** Adds a startup at the end; a file that takes no more stays as it is. */
export function withStartup(draft: FileDraft, matchId: string): FileDraft {
  const longer = { ...draft, items: [...draft.items, { matchId, note: '' }] };
  return shortlistFileInput.shape.items.safeParse(inputOf(longer).items).success ? longer : draft;
}

export function withoutStartup(draft: FileDraft, matchId: string): FileDraft {
  return { ...draft, items: draft.items.filter((item) => item.matchId !== matchId) };
}

export function withNote(draft: FileDraft, matchId: string, note: string): FileDraft {
  return { ...draft, items: draft.items.map((item) => (item.matchId === matchId ? { ...item, note } : item)) };
}

/** Puts a startup at a place of the order, from 0; a place beyond either end is that end. */
export function placedAt(draft: FileDraft, matchId: string, place: number): FileDraft {
  const item = draft.items.find((one) => one.matchId === matchId);
  if (item === undefined) return draft;
  const others = draft.items.filter((one) => one !== item);
  const at = Math.min(Math.max(place, 0), others.length);
  return { ...draft, items: others.toSpliced(at, 0, item) };
}

/** Whether two drafts would be written alike. */
export function isSameFile(a: FileDraft, b: FileDraft): boolean {
  return JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));
}
