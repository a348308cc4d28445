import type { NeedFull, NeedMoveInput } from '@navette/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../api/problem.ts';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { isWhole, needQuery } from '../need/queries.ts';
import { type Move, moveNeed } from './move-need.ts';

/** Moves a need; a refusal is told, and the newest state read. */
export function useMove(onMoved?: (need: NeedFull) => void) {
  const queryClient = useQueryClient();
  const notify = useNotifyProblem();
  const [isMoving, setMoving] = useState(false);

  async function move<M extends Move>(id: string, name: M, input: NeedMoveInput<M>): Promise<void> {
    setMoving(true);
    try {
      const moved = await moveNeed(id, name, input);
      queryClient.setQueryData(needQuery(id).queryKey, moved);
      void queryClient.invalidateQueries({ queryKey: ['needs', 'list'] });
      if (isWhole(moved)) onMoved?.(moved);
    } catch (error) {
      notify(error);
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: needQuery(id).queryKey });
    } finally {
      setMoving(false);
    }
  }
  return { move, isMoving };
}
