import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Where somebody types, "/" is a character. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';

/** "/" leads to the search over everything; switched off with the other single keys. */
export function useSearchKey(enabled: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      if (localStorage.getItem('navette.single-keys') === 'false') return;
      event.preventDefault();
      void navigate({ to: '/search' });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled, navigate]);
}
