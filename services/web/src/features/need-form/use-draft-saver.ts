import { type NeedFull, needInput } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isStale } from '../../api/problem.ts';
import { needQuery } from '../need/queries.ts';
import { changeOf, draftOf, inputOf, type NeedDraft } from './draft.ts';
import { forgetLocally, keepLocally } from './local-draft.ts';
import { changeNeed, createNeed, readNeed } from './save.ts';

const PAUSE_MS = 700;
const RETRY_MS = 5_000;

/** `local`: on this device only, because the first answers are missing or do not fit. */
export type SaveState = 'untouched' | 'local' | 'saving' | 'saved' | 'failed' | 'conflict';

interface Known {
  readonly id: string | null;
  readonly version: number;
}

interface Props {
  readonly need: NeedFull | undefined;
  readonly draft: NeedDraft;
  readonly read: readonly string[];
  readonly onCreated: (need: NeedFull) => void;
}

/** Saves what is typed by itself: first on this device, then as a draft of the server, one request at a time. */
export function useDraftSaver({ need, draft, read, onCreated }: Props) {
  const queryClient = useQueryClient();
  const known = useRef<Known>({ id: need?.id ?? null, version: need?.version ?? 0 });
  const wanted = JSON.stringify(inputOf(draft, read));
  const latest = useRef({ draft, read, wanted, onCreated });
  latest.current = { draft, read, wanted, onCreated };
  const saved = useRef(wanted);
  const running = useRef<Promise<boolean> | null>(null);
  const [state, setState] = useState<SaveState>(need === undefined ? 'untouched' : 'saved');
  const [savedAt, setSavedAt] = useState<Date | null>(need === undefined ? null : new Date(need.updatedAt));
  const [theirs, setTheirs] = useState<NeedFull | null>(null);

  const adopt = useCallback(
    (fresh: NeedFull) => {
      known.current = { id: fresh.id, version: fresh.version };
      queryClient.setQueryData(needQuery(fresh.id).queryKey, fresh);
    },
    [queryClient],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    while (saved.current !== latest.current.wanted) {
      const now = latest.current;
      const input = inputOf(now.draft, now.read);
      if (!needInput.safeParse(input).success) {
        setState('local');
        return false;
      }
      setState('saving');
      try {
        const { id, version } = known.current;
        const isFirst = id === null;
        const fresh = isFirst
          ? await createNeed(input)
          : await changeNeed(id, { version, ...changeOf(now.draft, now.read) });
        saved.current = now.wanted;
        forgetLocally(id);
        adopt(fresh);
        setSavedAt(new Date());
        if (isFirst) latest.current.onCreated(fresh);
      } catch (error) {
        if (isStale(error) && known.current.id !== null) {
          setTheirs(await readNeed(known.current.id).catch(() => null));
          setState('conflict');
        } else setState('failed');
        return false;
      }
    }
    setState('saved');
    return true;
  }, [adopt]);

  // A newer version comes in: one that only changed its state is still the one that was written here; a text that
  // somebody else changed is shown beside ours rather than put under the hands of who types.
  useEffect(() => {
    if (need === undefined || need.id !== known.current.id || need.version <= known.current.version) return;
    if (running.current !== null || saved.current !== latest.current.wanted) return;
    if (isSameText(need, latest.current.draft)) known.current = { id: need.id, version: need.version };
    else {
      setTheirs(need);
      setState('conflict');
    }
  }, [need]);

  /** Saves what is not saved yet. @returns whether the server has everything */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= saveOnce().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveOnce]);

  useEffect(() => {
    if (saved.current === wanted) return;
    keepLocally(known.current.id, latest.current.draft);
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, flush]);

  useEffect(() => {
    if (state !== 'failed') return;
    const timer = setTimeout(() => void flush(), RETRY_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

  /** Keeps one's own version over the other's, which was shown. */
  const keepMine = useCallback(() => {
    if (theirs === null) return;
    adopt(theirs);
    setTheirs(null);
    saved.current = '';
    void flush();
  }, [theirs, adopt, flush]);

  /** Says that the form now holds the other's version. */
  const tookTheirs = useCallback(() => {
    if (theirs === null) return;
    adopt(theirs);
    forgetLocally(theirs.id);
    setTheirs(null);
    setState('saved');
  }, [theirs, adopt]);

  return { state, savedAt, theirs, flush, adopt, keepMine, tookTheirs, known };
}
export type DraftSaver = ReturnType<typeof useDraftSaver>;

function isSameText(need: NeedFull, draft: NeedDraft): boolean {
  const textOf = (one: NeedDraft) =>
    JSON.stringify({ ...changeOf(one, []), capabilities: [], capabilitiesClosed: false });
  return textOf(draftOf(need)) === textOf(draft);
}
