import type { Match } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { isStale } from '../../api/problem.ts';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { type Decision, decide } from '../match/decide.ts';
import { matchesOfNeedQuery } from '../match/queries.ts';

/** How long a decision can be taken back by one key, ms. */
export const UNDO_MS = 8_000;

export interface Undoable {
  readonly match: Match;
  readonly decision: Decision;
}

interface Hooks {
  /** The match leaves the list, before the server has answered. */
  readonly left: (match: Match) => void;
  /** It is back: taken back, or refused by the server. */
  readonly came: (match: Match) => void;
}

const STATE_AFTER = { shortlist: 'shortlisted', dismiss: 'dismissed', reopen: 'reopened' } as const;

/** Decides on matches at once, tells the server, and can take the last decision back. */
export function useDecisions({ left, came }: Hooks) {
  const queryClient = useQueryClient();
  const notify = useNotifyProblem();
  const [last, setLast] = useState<Undoable | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef(new Map<string, Promise<Match | undefined>>());

  const put = useCallback(
    (match: Match) => {
      queryClient.setQueryData(matchesOfNeedQuery(match.needId).queryKey, (known) =>
        known?.map((one) => (one.id === match.id ? match : one)),
      );
    },
    [queryClient],
  );

  const send = useCallback(
    async (match: Match, decision: Decision): Promise<Match | undefined> => {
      const key = matchesOfNeedQuery(match.needId).queryKey;
      await queryClient.cancelQueries({ queryKey: key });
      put({
        ...match,
        state: STATE_AFTER[decision.kind],
        reason: decision.kind === 'dismiss' ? decision.reason : null,
      });
      try {
        const decided = await decide(match, decision);
        put(decided);
        return decided;
      } catch (error) {
        put(match);
        came(match);
        notify(error);
        setLast(null);
        if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key });
        return undefined;
      }
    },
    [queryClient, put, came, notify],
  );

  const take = useCallback(
    (match: Match, decision: Decision) => {
      left(match);
      running.current.set(match.id, send(match, decision));
      clearTimeout(timer.current);
      setLast({ match, decision });
      timer.current = setTimeout(() => setLast(null), UNDO_MS);
    },
    [left, send],
  );

  const undo = useCallback(async (): Promise<Match | undefined> => {
    if (last === null) return undefined;
    clearTimeout(timer.current);
    setLast(null);
    came(last.match);
    // The server may not have answered yet: its version is needed to take the decision back.
    const decided = await running.current.get(last.match.id);
    if (decided === undefined) return undefined;
    const before = last.decision.kind === 'reopen' ? last.match.state : undefined;
    if (before === 'shortlisted') return send(decided, { kind: 'shortlist' });
    return send(decided, { kind: 'reopen' });
  }, [last, came, send]);

  return { last, take, undo };
}
