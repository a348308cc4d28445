import { useEffect, useRef } from 'react';

export interface DeskKeys {
  readonly nextNeed: () => void;
  readonly previousNeed: () => void;
  readonly nextMatch: () => void;
  readonly previousMatch: () => void;
  readonly shortlist: () => void;
  readonly dismiss: () => void;
  readonly compare: () => void;
  readonly addByHand: () => void;
  readonly propose: () => void;
  readonly undo: () => void;
  readonly help: () => void;
}

const ACTIONS: Readonly<Record<string, keyof DeskKeys>> = {
  j: 'nextNeed',
  k: 'previousNeed',
  s: 'shortlist',
  e: 'dismiss',
  c: 'compare',
  m: 'addByHand',
  p: 'propose',
  z: 'undo',
  '?': 'help',
};
const ARROWS: Readonly<Record<string, keyof DeskKeys>> = { ArrowDown: 'nextMatch', ArrowUp: 'previousMatch' };

/** Elements in which somebody types or chooses. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';
/** Elements that scroll by arrows. */
const OWN_ARROWS = '[data-own-arrows]';

/** The desk's keys. Single letters only while `singleKeys`; never with a modifier, never where somebody is typing. */
export function useDeskKeys(keys: DeskKeys, singleKeys: boolean): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const arrow = event.target instanceof Element && event.target.closest(OWN_ARROWS) ? undefined : ARROWS[event.key];
      const action = arrow ?? (singleKeys ? ACTIONS[event.key.toLowerCase()] : undefined);
      if (action === undefined) return;
      event.preventDefault();
      current.current[action]();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
