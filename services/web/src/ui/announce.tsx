import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './plain/visually-hidden.tsx';

let said = '';
const listeners = new Set<() => void>();

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  // The same words twice in a row are read out only where the text differs.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where announcements stand; once on a page. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
