import type { DayRow, MyDay } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './day-list.module.css';
import { useRowText } from './row-text.ts';
import { RowVerb } from './row-verb.tsx';
import { ShownFirst } from './shown-first.tsx';

export type DayListName = 'overdue' | 'due' | 'silence' | 'fresh';

/** One of the four lists of a day. */
export function DayList({ name, list }: { name: DayListName; list: MyDay[DayListName] }) {
  const t = useTranslations();
  const id = useId();
  return (
    <section className={classes.list} aria-labelledby={id}>
      <h2 id={id} className={classes.title} data-urgent={(name === 'overdue' && list.items.length > 0) || undefined}>
        {t(`day.list.${name}`)}{' '}
        <span className={classes.count}>
          {list.items.length}
          {list.more && '+'}
        </span>
      </h2>
      {list.items.length === 0 && <p className={classes.none}>{t(`day.nothing.${name}`)}</p>}
      <ShownFirst rows={list.items} about={t(`day.list.${name}`)}>
        {(row) => <Row key={keyOf(row)} row={row} sayDue={name !== 'due'} />}
      </ShownFirst>
      {list.more && <p className={classes.none}>{t('day.more')}</p>}
    </section>
  );
}

function Row({ row, sayDue }: { row: DayRow; sayDue: boolean }) {
  const t = useTranslations();
  const say = useSayDate();
  const said = useRowText()(row);
  const { title, at } = row;
  const dueOn = sayDue ? row.dueOn : null;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.said}>{said}</p>
        <p className={classes.about}>
          {title !== null && <About row={row} title={title} />}
          {title !== null && (dueOn !== null || at !== null) && ' · '}
          {dueOn !== null && t('day.was', { day: say.day(dueOn) })}
          {dueOn === null && at !== null && (
            <time dateTime={at} title={say.exactly(at)}>
              {say.ago(at)}
            </time>
          )}
        </p>
      </div>
      <RowVerb row={row} />
    </li>
  );
}

function About({ row, title }: { row: DayRow; title: string }) {
  if (row.introductionId !== null) {
    return (
      <Link
        to="/introductions/$introductionId"
        params={{ introductionId: row.introductionId }}
        className={classes.link}
      >
        {title}
      </Link>
    );
  }
  if (row.needId !== null) {
    return (
      <Link to="/needs/$needId" params={{ needId: row.needId }} className={classes.link}>
        {title}
      </Link>
    );
  }
  return <span>{title}</span>;
}

function keyOf(row: DayRow): string {
  const { kind, activityId, clockId, mailId, introductionId, needId } = row;
  return [kind, activityId ?? clockId ?? mailId ?? introductionId ?? needId].join(' ');
}
