import { dayIn } from '@navette/calendar';
import { type DayRow, type MyDay, myDayQuery } from '@navette/contracts';
import {
  type DayScope,
  type Days,
  listDayClocks,
  listDayMails,
  listDayMatches,
  listDayThreads,
  listNextActions,
  undatedNeeds,
} from '@navette/db';
import { authorise, DAY_LIST, DomainError } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { networkSettings } from '../setting/network.ts';
import { rowOfClock, rowOfMail, rowOfMatches, rowOfNextAction, rowOfThread } from './rows.ts';

const DAY_MS = 24 * 3_600_000;
/** What is older than this is news no more. */
const NEWS_DAYS = 30;
const UNDATED_SHOWN = 20;

/** What a facilitator has before them today, on the network's clock. @throws DomainError `forbidden` */
export async function readMyDay(ctx: Context, query: z.input<typeof myDayQuery>): Promise<MyDay> {
  const { actor, db } = ctx;
  authorise(actor, 'my_day.read');
  if (actor.kind !== 'person') throw new DomainError('forbidden', 'A day is a person’s.');
  const { whose } = parse(myDayQuery, query);
  const now = ctx.now();
  const today = dayIn((await networkSettings(db)).time_zone, now);
  const scope: DayScope = {
    operatorId: ownOperator(actor),
    personId: whose === 'mine' ? actor.personId : undefined,
    editionIds: actor.editionIds,
    areas: actor.areas,
  };
  const since = new Date(now.getTime() - NEWS_DAYS * DAY_MS);
  const most = DAY_LIST + 1;
  const late = { until: dayBefore(today) };
  const dated = async (days: Days) => {
    const [actions, clocks] = await Promise.all([
      listNextActions(db, scope, days, most),
      listDayClocks(db, scope, { ...days, forFacilitator: true }, most),
    ]);
    return listOf([...actions.map(rowOfNextAction), ...clocks.map(rowOfClock)].sort(byDay));
  };
  const [overdue, due, silent, threads, mails, matches, undated] = await Promise.all([
    dated(late),
    dated({ from: today, until: today }),
    listDayClocks(db, scope, { ...late, forFacilitator: false }, most),
    listDayThreads(db, scope, { personId: actor.personId, since }, most),
    listDayMails(db, scope, since, most),
    listDayMatches(db, scope, most),
    undatedNeeds(db, scope, UNDATED_SHOWN),
  ]);
  return {
    today,
    overdue,
    due,
    silence: listOf(silent.map(rowOfClock)),
    fresh: listOf([...threads.map(rowOfThread), ...mails.map(rowOfMail), ...matches.map(rowOfMatches)]),
    undated: { count: undated.count, needs: [...undated.needs] },
  };
}

function listOf(rows: readonly DayRow[]): { items: DayRow[]; more: boolean } {
  return { items: rows.slice(0, DAY_LIST), more: rows.length > DAY_LIST };
}

function byDay(one: DayRow, other: DayRow): number {
  return (one.dueOn ?? '').localeCompare(other.dueOn ?? '');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}
