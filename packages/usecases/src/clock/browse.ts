import { type AnswerHabitView, type Clock, clockList } from '@navette/contracts';
import {
  type ClockRow,
  findClock,
  findNeed,
  findOrganisation,
  isWithinScope,
  latestAnswerTimes,
  listClocks,
  type Page,
  transaction,
  updateClock,
} from '@navette/db';
import {
  answerHabit,
  authorise,
  type ClockKind,
  DomainError,
  HABIT_OF_LAST,
  invalidField,
  may,
  notFound,
  type Subject,
} from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { narrowed, ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { networkSettings } from '../setting/network.ts';
import { aboutOf } from './about.ts';
import { remind } from './remind.ts';
import { workingTime } from './working-time.ts';

/** Running clocks, soonest due first, of the own operator. */
export async function browseClocks(ctx: Context, query: z.input<typeof clockList>): Promise<Page<Clock>> {
  authorise(ctx.actor, 'clock.read');
  const { cursor, limit, needId, introductionId, held } = parse(clockList, query);
  if (cursor !== undefined) {
    const row = await findClock(ctx.db, cursor);
    const within = await isWithinScope(ctx.db, row?.needId ?? null, narrowed(ctx.actor));
    if (row === undefined || !within || !may(ctx.actor, 'clock.read', clockSubject(row)))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listClocks(ctx.db, {
    ...narrowed(ctx.actor),
    operatorId: ownOperator(ctx.actor),
    needId,
    introductionId,
    held: held === 'true',
    after: cursor,
    limit,
  });
  const today = workingTime(await networkSettings(ctx.db), { country: null, area: null }).today(ctx.now());
  return { items: page.items.map((row) => clockView(row, today)), next: page.next };
}

/**
 * The référent lets a reminder go out that was held for them.
 * @throws DomainError `not_found`; `illegal_transition` where none is held, or it went out
 */
export async function releaseReminder(ctx: Context, id: string): Promise<Clock> {
  authorise(ctx.actor, 'clock.read');
  const seen = await findClock(ctx.db, id);
  const need = await findNeed(ctx.db, seen?.needId ?? NO_ID);
  if (seen === undefined || need === undefined || !may(ctx.actor, 'clock.read', needSubject(need))) throw notFound();
  authorise(ctx.actor, 'clock.write', needSubject(need));
  const row = await transaction(ctx.db, async (trx) => {
    const clock = await findClock(trx, id, true);
    const about = clock && (await aboutOf(trx, clock));
    if (clock === undefined || about === undefined) throw notFound();
    if (clock.state !== 'running' || clock.heldStep === null) {
      throw new DomainError('illegal_transition', 'No reminder waits for your click.');
    }
    await remind(trx, ctx, { ...about, clock, step: clock.heldStep });
    await updateClock(trx, id, { heldStep: null });
    await record(trx, ctx, [
      { kind: 'clock.reminded', ...needScope(need), payload: { clockId: id, kind: clock.kind, step: clock.heldStep } },
    ]);
    return findClock(trx, id);
  });
  if (row === undefined) throw notFound();
  const today = workingTime(await networkSettings(ctx.db), { country: null, area: null }).today(ctx.now());
  return clockView(row, today);
}

/** How an organisation usually answers, as one side of introductions; told from five requests on. */
export async function readAnswerHabit(
  ctx: Context,
  organisationId: string,
  side: 'owner' | 'startup',
): Promise<{ habit: AnswerHabitView }> {
  authorise(ctx.actor, 'organisation.list');
  const organisation = await findOrganisation(ctx.db, organisationId);
  if (organisation === undefined || !may(ctx.actor, 'organisation.read', { organisationId })) throw notFound();
  return { habit: answerHabit(await latestAnswerTimes(ctx.db, organisationId, side, HABIT_OF_LAST)) };
}

function clockSubject(row: ClockRow): Subject {
  return { operatorId: row.operatorId };
}

function clockView(row: ClockRow, today: string): Clock {
  return {
    id: row.id,
    kind: row.kind as ClockKind,
    needId: row.needId,
    introductionId: row.introductionId,
    waitsFor: row.waitsFor,
    dueOn: row.dueOn,
    overdue: row.dueOn < today,
    held: row.heldStep !== null,
    nextAt: row.nextAt?.toISOString() ?? null,
  };
}
