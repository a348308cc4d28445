import { parentPort } from 'node:worker_threads';
import type { Language } from '@navette/taxonomy';
import { renderShortlist } from '../shortlist/render-shortlist.ts';
import type { ShortlistDocument } from '../shortlist/shortlist-document.ts';

/** What the thread is asked for, one at a time. */
export interface Task {
  readonly document: ShortlistDocument;
  readonly language: Language;
}

/** What comes of it. */
export type Outcome = { readonly bytes: Uint8Array } | { readonly error: Error };

// A thread of its own: to set pages takes a third of a second to some seconds, in one go.
parentPort?.on('message', async ({ document, language }: Task) => {
  try {
    const bytes = await renderShortlist(document, language);
    tell({ bytes }, [bytes.buffer]);
  } catch (error) {
    tell({ error: error instanceof Error ? error : new Error(String(error)) });
  }
});

function tell(outcome: Outcome, moved: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(
    outcome,
    moved.filter((buffer) => buffer instanceof ArrayBuffer),
  );
}
