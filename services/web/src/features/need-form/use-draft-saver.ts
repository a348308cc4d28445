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
  /** Whose draft it is. */
  readonly personId: string;
  readonly need: NeedFull | undefined;
  readonly draft: NeedDraft;
  readonly read: readonly string[];
  /** The version that the draft changes, where this device had kept it. */
  readonly kept: number | undefined;
  readonly onCreated: (need: NeedFull) => void;
  /** Puts another version into the form. */
  readonly onTaken: (draft: NeedDraft) => void;
}

/** Saves what is typed by itself: first on this device, then as a draft of the server, one request at a time. */
export function useDraftSaver({ personId, need, draft, read, kept, onCreated, onTaken }: Props) {
  const queryClient = useQueryClient();
  // What this device kept changes the version that it was typed over: the server then tells that there is a newer one.
  const [first] = useState(() => (isOvertaken(need, draft, kept) ? kept : need?.version));
  const known = useRef<Known>({ id: need?.id ?? null, version: first ?? 0 });
  const wanted = JSON.stringify(inputOf(draft, read));
  const latest = useRef({ draft, read, wanted, onCreated, onTaken });
  latest.current = { draft, read, wanted, onCreated, onTaken };
  // Nor has the server what this device kept.
  const saved = useRef(need === undefined ? wanted : JSON.stringify(inputOf(draftOf(need), read)));
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

  /** Puts another's version into the form, as if it had been written here. */
  const take = useCallback(
    (other: NeedFull) => {
      const taken = draftOf(other);
      adopt(other);
      saved.current = JSON.stringify(inputOf(taken, latest.current.read));
      latest.current.onTaken(taken);
      forgetLocally(personId, other.id);
      setSavedAt(new Date(other.updatedAt));
      setTheirs(null);
      setState('saved');
    },
    [adopt, personId],
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
        forgetLocally(personId, id);
        adopt(fresh);
        setSavedAt(new Date());
        if (isFirst) latest.current.onCreated(fresh);
      } catch (error) {
        if (isStale(error) && known.current.id !== null) {
          const other = await readNeed(known.current.id).catch(() => null);
          setTheirs(other);
          setState(other === null ? 'failed' : 'conflict');
        } else setState('failed');
        return false;
      }
    }
    setState('saved');
    return true;
  }, [adopt, personId]);

  // A newer version comes in, from another tab or person: one that only changed its state is still the one that was
  // written here; a text is put into a form in which nobody types, and else shown beside ours.
  useEffect(() => {
    if (need === undefined || need.id !== known.current.id || need.version <= known.current.version) return;
    if (running.current !== null || saved.current !== latest.current.wanted) return;
    if (isSameText(need, latest.current.draft)) known.current = { id: need.id, version: need.version };
    else if (!isTyping()) take(need);
    else {
      setTheirs(need);
      setState('conflict');
    }
  }, [need, take]);

  /** Saves what is not saved yet. @returns whether the server has everything */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= saveOnce().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveOnce]);

  useEffect(() => {
    if (saved.current === wanted) return;
    keepLocally(personId, known.current.id, latest.current.draft, known.current.version);
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, flush, personId]);

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

  return { state, savedAt, theirs, flush, adopt, keepMine, take, known };
}
export type DraftSaver = ReturnType<typeof useDraftSaver>;

/** Whether somebody's hands are in a field of this tab. */
function isTyping(): boolean {
  return document.hasFocus() && document.activeElement?.matches('input, textarea, select') === true;
}

/** Whether somebody else changed the need since this device kept a draft of it. */
function isOvertaken(need: NeedFull | undefined, draft: NeedDraft, kept: number | undefined): boolean {
  return need !== undefined && kept !== undefined && kept < need.version && !isSameText(need, draft);
}

function isSameText(need: NeedFull, draft: NeedDraft): boolean {
  const textOf = (one: NeedDraft) =>
    JSON.stringify({ ...changeOf(one, []), capabilities: [], capabilitiesClosed: false });
  return textOf(draftOf(need)) === textOf(draft);
}
