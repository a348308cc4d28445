import { useDroppable } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import type { Introduction } from '@navette/contracts';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import type { Column } from './columns.ts';

interface Props {
  readonly name: Column;
  /** Whether the card that is being dragged could be put here; undefined: none is. */
  readonly takes: boolean | undefined;
  readonly cards: readonly Introduction[];
  readonly children: (card: Introduction) => ReactNode;
}

/** Cards that a column draws until more are asked for: what is dragged is looked for among them all. */
const AT_FIRST = 50;

/** One column of the board. */
export function BoardColumn({ name, cards, takes, children }: Props) {
  const t = useTranslations();
  const id = useId();
  const [most, setMost] = useState(AT_FIRST);
  const count = cards.length;
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
      {count === 0 ? (
        <p className={classes.none}>{t('board.none')}</p>
      ) : (
        <ol className={classes.cards}>{cards.slice(0, most).map(children)}</ol>
      )}
      {count > most && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt="xs"
          onClick={() => setMost(most + AT_FIRST)}
          aria-describedby={id}
        >
          {t('board.others', { count: Math.min(AT_FIRST, count - most) })}
        </Button>
      )}
    </section>
  );
}
