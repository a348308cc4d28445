import { useEffect, useState } from 'react';

/**
 * Gives the focus back to where it was before, once what took it is gone: for dialogs that are there only while they are
 * open. Where that is gone too, the page's heading gets it. `opener`: the `data-opens` of a button that comes back.
 */
export function useFocusBack(opener?: string): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // What comes in its place has come by then, and may have taken the focus itself.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const again = opener === undefined ? null : document.querySelector(`[data-opens="${opener}"]`);
        const known = before?.isConnected === true && before !== document.body ? before : null;
        const next = again ?? known ?? document.querySelector('main h1');
        if (next instanceof HTMLElement) next.focus({ preventScroll: true });
      });
    },
    [before, opener],
  );
}

/** The same, for a part of a component that opens in the place of the button that has `data-opens`. */
export function FocusBack({ to }: { to: string }) {
  useFocusBack(to);
  return null;
}
