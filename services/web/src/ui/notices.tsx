import { lazy, Suspense, useEffect, useState } from 'react';
import { onNotice } from './notice-store.ts';

const fetchShown = () => import('./shown-notices.tsx');
const Shown = lazy(fetchShown);
/** Once the page itself is there. */
const AFTERWARDS_MS = 1_500;

/** Where refusals and failures are told, above every page; what shows them comes after the page, before it is needed. */
export function Notices() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => onNotice(() => setWanted(true)), []);
  useEffect(() => {
    // A network that is lost is one of the things to be told: it must not be waited for until then.
    const timer = setTimeout(() => void fetchShown().catch(() => undefined), AFTERWARDS_MS);
    return () => clearTimeout(timer);
  }, []);
  return wanted ? (
    <Suspense>
      <Shown />
    </Suspense>
  ) : null;
}
