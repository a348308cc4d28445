import type { DayRow } from '@navette/contracts';
import type { DayClock, DayMail, DayMatches, DayThread, NextActionRow } from '@navette/db';
import { verbOfClock } from '@navette/domain';

const EMPTY = {
  title: null,
  text: null,
  who: null,
  count: null,
  dueOn: null,
  at: null,
  needId: null,
  introductionId: null,
  organisationId: null,
  activityId: null,
  clockId: null,
  mailId: null,
} as const;

export function rowOfNextAction(row: NextActionRow): DayRow {
  const { activityId, dueOn, needId, introductionId, organisationId } = row;
  const named = { activityId, dueOn, needId, introductionId, organisationId };
  const title = row.needTitle ?? row.organisationName;
  return { ...EMPTY, ...named, kind: 'next_action', verb: 'do', title, text: row.nextAction, who: row.contactName };
}

export function rowOfClock(row: DayClock): DayRow {
  const { clockId, dueOn, needId, introductionId, needTitle } = row;
  const who = { owner: row.ownerName, startup: row.startupName, facilitator: null }[row.waitsFor];
  const named = { clockId, dueOn, needId, introductionId };
  return { ...EMPTY, ...named, kind: 'clock', verb: verbOfClock(row), title: needTitle, text: row.kind, who };
}

export function rowOfThread(row: DayThread): DayRow {
  const { needId, introductionId, needTitle, who, count } = row;
  const told = row.masked
    ? ({ kind: 'question', verb: 'answer' } as const)
    : ({ kind: 'message', verb: 'read' } as const);
  return { ...EMPTY, ...told, title: needTitle, who, count, at: row.at.toISOString(), needId, introductionId };
}

export function rowOfMatches(row: DayMatches): DayRow {
  const { needId, needTitle, ownerName, count } = row;
  const at = row.at?.toISOString() ?? null;
  return { ...EMPTY, kind: 'matches', verb: 'review', title: needTitle, who: ownerName, count, at, needId };
}

export function rowOfMail(row: DayMail): DayRow {
  const { mailId, needId, introductionId, needTitle, who } = row;
  const named = { mailId, needId, introductionId };
  return {
    ...EMPTY,
    ...named,
    kind: 'mail_refused',
    verb: 'correct',
    title: needTitle,
    text: row.kind,
    who,
    at: row.at.toISOString(),
  };
}
