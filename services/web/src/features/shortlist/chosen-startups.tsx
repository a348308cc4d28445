import { ActionIcon, Group, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import classes from './chosen-startups.module.css';
import { type FileDraft, placedAt, withNote, withoutStartup } from './file-draft.ts';
import { useDragOrder } from './use-drag-order.ts';

/** A startup that is in the file or could be. */
export interface Listed {
  readonly matchId: string;
  readonly name: string;
  readonly offer: string;
  /** Whether it may be in the file that is saved next. */
  readonly shortlisted: boolean;
}

interface Props {
  readonly draft: FileDraft;
  readonly onChange: (change: (before: FileDraft) => FileDraft) => void;
  readonly listed: ReadonlyMap<string, Listed>;
}

/** The startups of a file in the order of its pages, each with the facilitator's word on it. */
export function ChosenStartups({ draft, onChange, listed }: Props) {
  const t = useTranslations();
  const ids = draft.items.map((item) => item.matchId);
  const nameOf = (id: string) => listed.get(id)?.name ?? '';
  const place = (id: string, to: number) => {
    onChange((before) => placedAt(before, id, to));
    announce(t('shortlist.edit.moved', { startup: nameOf(id), place: to + 1, count: ids.length }));
  };
  const { list, dragged, handle } = useDragOrder(ids, place);
  const focusOn = useFocusAfterMove();

  return (
    <ol className={classes.list} ref={list}>
      {draft.items.map(({ matchId, note }, index) => {
        const startup = nameOf(matchId);
        const step = (by: -1 | 1) => {
          place(matchId, index + by);
          focusOn(matchId, by === -1 ? 'up' : 'down');
        };
        return (
          <li key={matchId} className={classes.row} data-dragged={dragged === matchId || undefined}>
            <span className={classes.handle} title={t('shortlist.edit.drag')} {...handle(matchId)}>
              <IconGripVertical size={16} aria-hidden />
            </span>
            <p className={classes.head}>
              <span className={classes.place}>{index + 1}</span> <strong>{startup}</strong>{' '}
              {listed.get(matchId)?.shortlisted === false && (
                <span className={classes.gone}>{t('shortlist.noLonger')}</span>
              )}
            </p>
            <Group gap={4} wrap="nowrap" className={classes.buttons}>
              <Step
                id={stepId(matchId, 'up')}
                label={t('shortlist.edit.up', { startup })}
                onStep={() => step(-1)}
                disabled={index === 0}
              >
                <IconArrowUp size={18} aria-hidden />
              </Step>
              <Step
                id={stepId(matchId, 'down')}
                label={t('shortlist.edit.down', { startup })}
                onStep={() => step(1)}
                disabled={index === ids.length - 1}
              >
                <IconArrowDown size={18} aria-hidden />
              </Step>
              <Step
                label={t('shortlist.edit.drop', { startup })}
                onStep={() => {
                  onChange((before) => withoutStartup(before, matchId));
                  announce(t('shortlist.edit.dropped', { startup }));
                }}
              >
                <IconX size={18} aria-hidden />
              </Step>
            </Group>
            <p className={classes.offer}>{listed.get(matchId)?.offer}</p>
            <Textarea
              className={classes.note}
              label={t('shortlist.edit.note', { startup })}
              value={note}
              maxLength={1_000}
              onChange={(event) => {
                const { value } = event.currentTarget;
                onChange((before) => withNote(before, matchId, value));
              }}
              autosize
              minRows={1}
              maxRows={8}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Step(props: { id?: string; label: string; onStep: () => void; disabled?: boolean; children: ReactNode }) {
  const { id, label, onStep, disabled, children } = props;
  return (
    <ActionIcon
      {...(id !== undefined && { id })}
      variant="subtle"
      color="gray"
      className={classes.step}
      aria-label={label}
      title={label}
      disabled={disabled === true}
      onClick={onStep}
    >
      {children}
    </ActionIcon>
  );
}

type Direction = 'up' | 'down';
const stepId = (matchId: string, direction: Direction) => `${direction}-${matchId}`;

/** A row that moves in the page loses the focus, and at either end one of its buttons goes out: the focus follows the row. */
function useFocusAfterMove() {
  const wanted = useRef<{ readonly matchId: string; readonly direction: Direction } | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { matchId, direction } = wanted.current;
    wanted.current = null;
    const button = (one: Direction) => document.querySelector<HTMLElement>(`[id="${stepId(matchId, one)}"]:enabled`);
    (button(direction) ?? button(direction === 'up' ? 'down' : 'up'))?.focus();
  });
  return (matchId: string, direction: Direction) => {
    wanted.current = { matchId, direction };
  };
}
