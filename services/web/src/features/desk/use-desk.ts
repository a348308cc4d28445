import type { Match, Me, NeedFull } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useSteadyList } from '../../ui/steady-list/use-steady-list.ts';
import type { Decision } from '../match/decide.ts';
import { isOpen, matchesOfNeedQuery } from '../match/queries.ts';
import { isWhole, needQuery } from '../need/queries.ts';
import { candidateId, queueRowId } from './element-ids.ts';
import { useQueuePages } from './queue-pages.ts';
import type { DeskSearch, Shown } from './search.ts';
import { useDecisions } from './use-decisions.ts';
import { useFocusOn } from './use-focus-on.ts';

/** Everything that the desk shows and does, from its address. */
export function useDesk(search: DeskSearch, me: Me) {
  const t = useTranslations();
  const navigate = useNavigate({ from: '/desk' });
  const focusOn = useFocusOn();
  const shown: Shown = search.show ?? 'open';
  // The address follows a step later: until then the list must not show another choice in between.
  const [ahead, setAhead] = useState<string | undefined>();
  if (ahead !== undefined && ahead === search.match) setAhead(undefined);

  const { query: queueQuery, needs, key } = useQueuePages();
  const queue = useSteadyList(key, needs);
  const needId = search.need ?? queue.rows[0]?.item.id;
  const one = useQuery({ ...needQuery(needId ?? ''), enabled: needId !== undefined });
  const queued = queue.rows.find((row) => row.item.id === needId)?.item;
  const need: NeedFull | undefined = isWhole(one.data) ? one.data : queued;

  const matchesQuery = useQuery({ ...matchesOfNeedQuery(needId ?? ''), enabled: needId !== undefined });
  const all = matchesQuery.data;
  const candidates = useSteadyList(
    `${needId}/${shown}/${all !== undefined}`,
    all?.filter((match) => isShown(match, shown)),
  );
  const rows = candidates.rows.map((row) => (row.gone ? { ...row, item: asItIsNow(row.item, all) } : row));
  const index = Math.max(
    0,
    rows.findIndex((row) => row.item.id === (ahead ?? search.match)),
  );
  const candidate = rows[index]?.item;

  const goToNeed = useCallback(
    (id: string, pane: DeskSearch['pane'] = search.pane) => {
      setAhead(undefined);
      focusOn(queueRowId(id), 'nearest');
      void navigate({ search: { need: id, pane } });
    },
    [navigate, focusOn, search.pane],
  );
  const goToMatch = useCallback(
    (id: string, folded?: boolean) => {
      setAhead(id);
      focusOn(candidateId(id), 'start');
      void navigate({ search: (before) => ({ ...before, need: needId, match: id, folded }), replace: true });
    },
    [navigate, focusOn, needId],
  );

  const decisions = useDecisions({
    left: (match) => candidates.drop(match.id),
    came: (match) => candidates.restore(match.id),
  });

  const take = (match: Match, decision: Decision) => {
    const next = candidates.rows[index + 1] ?? candidates.rows[index - 1];
    decisions.take(match, decision);
    announce(t(`desk.done.${decision.kind}`, { name: match.profile.organisation.name }));
    if (next === undefined) {
      focusOn('candidates-done', 'nearest');
      void navigate({ search: (before) => ({ ...before, need: needId, match: undefined }), replace: true });
    } else goToMatch(next.item.id);
  };

  const undo = async () => {
    const { last } = decisions;
    if (last === null) return;
    setAhead(last.match.id);
    focusOn(candidateId(last.match.id), 'start');
    void navigate({ search: { need: last.match.needId, match: last.match.id, show: search.show, pane: search.pane } });
    announce(t('desk.undone', { name: last.match.profile.organisation.name }));
    await decisions.undo();
  };

  const stepNeed = (by: 1 | -1) => {
    const at = queue.rows.findIndex((row) => row.item.id === needId);
    const next = queue.rows[at + by];
    if (next !== undefined) goToNeed(next.item.id);
  };
  const stepMatch = (by: 1 | -1) => {
    const next = candidates.rows[index + by];
    if (next !== undefined) goToMatch(next.item.id, search.folded);
  };

  const compare = () =>
    void navigate({ search: (before) => ({ ...before, need: needId, compare: 'next' }), replace: true });

  return {
    me,
    search,
    shown,
    navigate,
    queue,
    queueQuery,
    need,
    needId,
    needError: one.error,
    all,
    matchesQuery,
    candidates: { ...candidates, rows },
    candidate,
    last: decisions.last,
    goToNeed,
    goToMatch,
    take,
    undo,
    compare,
    stepNeed,
    stepMatch,
  };
}
export type Desk = ReturnType<typeof useDesk>;

/** A match that left the list by somebody else's hand: its newest state, "superseded" where it is listed no more. */
function asItIsNow(match: Match, all: readonly Match[] = []): Match {
  return all.find((one) => one.id === match.id) ?? { ...match, state: 'superseded' };
}

function isShown(match: Match, shown: Shown): boolean {
  return shown === 'open' ? isOpen(match) : match.state === shown;
}
