import type { Me } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { onSignedOut } from '../../api/signed-out.ts';
import { readMe } from './me.ts';
import { onOtherTab, tellOtherTabs } from './tabs.ts';

/**
 * Notices that the session of who uses this page is over: from an answer, or because they left in another tab. The page
 * stays as it is until they are back; where somebody else came in meanwhile, it is left for theirs.
 */
export function useSessionWatch(me: Me) {
  const client = useQueryClient();
  const router = useRouter();
  const [isOver, setOver] = useState(false);

  const look = useCallback(async () => {
    // Without a network nothing is known, and the page stays as it is.
    const now = await readMe().catch(() => undefined);
    if (now === undefined) return;
    if (now !== null && now.id !== me.id) return location.assign('/');
    setOver(now === null);
    if (now === null) return;
    await client.invalidateQueries();
    if (router.state.matches.some(({ status }) => status === 'error')) await router.invalidate();
  }, [me.id, client, router]);

  useEffect(() => onSignedOut(() => setOver(true)), []);
  useEffect(() => onOtherTab(() => void look()), [look]);
  const back = useCallback(async () => {
    await look();
    tellOtherTabs();
  }, [look]);
  return { isOver, look, back };
}
