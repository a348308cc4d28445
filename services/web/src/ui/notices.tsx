import { lazy, Suspense, useEffect, useState } from 'react';
import { onNotice } from './notice-store.ts';

const Shown = lazy(() => import('./shown-notices.tsx'));

/** Where refusals and failures are told, above every page; what shows them is fetched with the first of them. */
export function Notices() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => onNotice(() => setWanted(true)), []);
  return wanted ? (
    <Suspense>
      <Shown />
    </Suspense>
  ) : null;
}
