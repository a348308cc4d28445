import {
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Clock, Introduction } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Scrolled } from '../../ui/scrolled.tsx';
import { useNotifyText } from '../../ui/use-notify-text.ts';
import classes from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { COLUMN_NAMES, columnOf, stateIn } from './columns.ts';
import { stepAside } from './step-aside.ts';
import { useBoardMove } from './use-board-move.ts';

interface Props {
  readonly cards: readonly Introduction[];
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly mayMove: boolean;
}

/** Introductions by how far they have come; a card is dragged on by mouse, finger or keys, or moved by its menu. */
export function Board({ cards, clocks, mayMove }: Props) {
  const t = useTranslations();
  const notify = useNotifyText();
  const move = useBoardMove();
  const [held, setHeld] = useState<UniqueIdentifier>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepAside }),
  );
  const dragged = cards.find((card) => card.id === held);
  const byColumn = Map.groupBy(cards, (card) => columnOf(card.state));

  function drop({ active, over }: DragEndEvent): void {
    setHeld(undefined);
    const card = cards.find((one) => one.id === active.id);
    const column = COLUMN_NAMES.find((name) => name === over?.id);
    if (card === undefined || column === undefined || columnOf(card.state) === column) return;
    const state = stateIn(column, card);
    if (state !== undefined) move(card, state);
    else notify({ title: t(`board.column.${column}`), advice: t('board.notThere') });
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={{ screenReaderInstructions: { draggable: t('board.help') } }}
      onDragStart={({ active }) => setHeld(active.id)}
      onDragCancel={() => setHeld(undefined)}
      onDragEnd={drop}
    >
      <Scrolled className={classes.board} label={t('title.introductions')}>
        {COLUMN_NAMES.map((name) => {
          const here = byColumn.get(name) ?? [];
          return (
            <BoardColumn
              key={name}
              name={name}
              cards={here}
              takes={
                dragged === undefined
                  ? undefined
                  : columnOf(dragged.state) === name || stateIn(name, dragged) !== undefined
              }
            >
              {(card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  clock={clocks.get(card.id)}
                  mayMove={mayMove}
                  onMove={(state, reason) => move(card, state, reason)}
                />
              )}
            </BoardColumn>
          );
        })}
      </Scrolled>
    </DndContext>
  );
}
