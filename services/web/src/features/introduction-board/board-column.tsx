import { useDroppable } from '@dnd-kit/core';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import type { Column } from './columns.ts';

interface Props {
  readonly name: Column;
  readonly count: number;
  /** Whether the card that is being dragged could be put here; undefined: none is. */
  readonly takes: boolean | undefined;
  readonly children: ReactNode;
}

/** One column of the board. */
export function BoardColumn({ name, count, takes, children }: Props) {
  const t = useTranslations();
  const id = useId();
  const { setNodeRef, isOver } = useDroppable({ id: name, disabled: takes === false });
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={id}
      data-over={(isOver && takes) || undefined}
      data-shut={takes === false || undefined}
      data-empty={count === 0 || undefined}
    >
      <h2 id={id} className={classes.title}>
        {t(`board.column.${name}`)} <span className={classes.quiet}>{count}</span>
      </h2>
      {count === 0 ? <p className={classes.none}>{t('board.none')}</p> : <ol className={classes.cards}>{children}</ol>}
    </section>
  );
}
