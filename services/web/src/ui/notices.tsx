import { lazy, Suspense, useEffect, useState } from 'react';
import { onNotice } from './notice-store.ts';

const Shown = lazy(() => import('./shown-notices.tsx'));
/** Once the page itself is there. */
const AFTERWARDS_MS = 1_500;

/** Where refusals and failures are told, above every page; what shows them comes after the page, before it is needed. */
export function Notices() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const want = () => setWanted(true);
    // A network that is lost is one of the things to be told: it must not be waited for until then.
    const timer = setTimeout(want, AFTERWARDS_MS);
    const leave = onNotice(want);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, []);
  return wanted ? (
    <Suspense>
      <Shown />
    </Suspense>
  ) : null;
}
