import { useDraggable } from '@dnd-kit/core';
import { ActionIcon } from '@mantine/core';
import type { Clock, Introduction } from '@navette/contracts';
import { IconGripVertical } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './board.module.css';
import { CardMenu } from './card-menu.tsx';

interface Props {
  readonly card: Introduction;
  readonly clock: Clock | undefined;
  readonly mayMove: boolean;
  readonly onMove: (state: Introduction['state'], reason?: string) => void;
}

/** One introduction: who with whom about what, and who is waited for. */
export function BoardCard({ card, clock, mayMove, onMove }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({
    id: card.id,
    disabled: !mayMove,
  });
  const { id, need, owner, startup } = card;
  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-dragging={isDragging || undefined}
      style={transform === null ? undefined : { transform: `translate(${transform.x}px, ${transform.y}px)` }}
    >
      <div className={classes.line}>
        <Link to="/introductions/$introductionId" params={{ introductionId: id }} className={classes.name}>
          {startup.name}
        </Link>
        {mayMove && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              {...attributes}
              {...listeners}
              aria-label={t('board.menu', { startup: startup.name, need: need.title })}
              aria-roledescription={undefined}
              className={classes.grip}
            >
              <IconGripVertical size={16} aria-hidden />
            </ActionIcon>
            <CardMenu card={card} onMove={onMove} />
          </>
        )}
      </div>
      <p className={classes.need}>{need.title}</p>
      <p className={classes.quiet}>{owner.name}</p>
      {clock !== undefined && (
        <p className={clock.overdue ? classes.urgent : classes.quiet}>
          {t('board.waits', {
            who: clock.waitsFor === 'facilitator' ? t('board.me') : card[clock.waitsFor].name,
            when: t(clock.overdue ? 'board.late' : 'board.due', { day: say.shortDay(clock.dueOn) }),
          })}
        </p>
      )}
    </li>
  );
}
