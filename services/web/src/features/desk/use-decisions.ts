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

/** The match as it will be, should the server agree. */
function decidedOn(match: Match, decision: Decision): Match {
  return {
    ...match,
    state: STATE_AFTER[decision.kind],
    reason: decision.kind === 'dismiss' ? decision.reason : null,
  };
}

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

  /** Sends a decision on what the server last said of the match: after the one that is still on its way, if any. */
  const send = useCallback(
    (match: Match, decision: Decision): Promise<Match | undefined> => {
      const key = matchesOfNeedQuery(match.needId).queryKey;
      const earlier = running.current.get(match.id);
      const known = queryClient.getQueryData(key)?.find((one) => one.id === match.id) ?? match;
      const sent = (async () => {
        await queryClient.cancelQueries({ queryKey: key });
        put(decidedOn(known, decision));
        const base = earlier === undefined ? known : await earlier;
        // The one before was refused, which the reader has been told.
        if (base === undefined) return undefined;
        put(decidedOn(base, decision));
        try {
          const decided = await decide(base, decision);
          put(decided);
          return decided;
        } catch (error) {
          put(base);
          came(base);
          notify(error);
          setLast(null);
          if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key });
          return undefined;
        }
      })();
      running.current.set(match.id, sent);
      void sent.finally(() => {
        if (running.current.get(match.id) === sent) running.current.delete(match.id);
      });
      return sent;
    },
    [queryClient, put, came, notify],
  );

  const take = useCallback(
    (match: Match, decision: Decision) => {
      left(match);
      void send(match, decision);
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
    const before = last.decision.kind === 'reopen' ? last.match.state : undefined;
    return send(last.match, before === 'shortlisted' ? { kind: 'shortlist' } : { kind: 'reopen' });
  }, [last, came, send]);

  return { last, take, undo };
}
