import { type Activity, type ActivityInput, activityInput } from '@navette/contracts';
import {
  DESK_EDITION_ID,
  findActivity,
  findContactsById,
  findIntroduction,
  findNeed,
  findOrganisation,
  insertActivities,
  transaction,
} from '@navette/db';
import { authorise, invalidField, may, notFound, personIdOf, type Subject } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { importingOperator } from '../import/operator.ts';
import { introductionSubject } from '../introduction/read.ts';
import { needSubject } from '../need/subject.ts';
import { checkNextAction } from './next-action.ts';
import { activityView } from './view.ts';

/**
 * Puts a call, visit, mail or note on the record, for the own operator. A record that is not named follows from those that
 * are: the organisation from the need, the need from the introduction.
 * @throws DomainError `invalid` for what does not exist or is another operator's
 */
export async function createActivity(
  ctx: Context,
  input: ActivityInput,
  operatorId?: string,
  id: string = ctx.newId.ordered(),
): Promise<Activity> {
  authorise(ctx.actor, 'activity.write');
  const given = parse(activityInput, input);
  const owner = await importingOperator(ctx.db, ctx.actor, operatorId);
  const about = await subjectsOf(ctx, given);
  await checkNextAction(ctx.db, owner, given);
  const now = ctx.now();
  const row = {
    id,
    operatorId: owner,
    editionId: about.editionId,
    kind: given.kind,
    at: given.at === undefined ? now : new Date(given.at),
    subject: given.subject ?? null,
    text: given.text,
    organisationId: about.organisationId,
    contactId: about.contactId,
    needId: about.needId,
    introductionId: about.introductionId,
    authorId: personIdOf(ctx.actor),
    nextAction: given.nextAction ?? null,
    nextActionOn: given.nextActionOn ?? null,
    nextActionBy: given.nextActionBy ?? null,
    source: 'navette',
    createdAt: now,
    updatedAt: now,
  };
  const written = await transaction(ctx.db, async (trx) => {
    await insertActivities(trx, [row]);
    await record(trx, ctx, [{ kind: 'activity.created', operatorId: owner, payload: { activityId: id } }]);
    return findActivity(trx, id);
  });
  if (written === undefined) throw notFound();
  return activityView(written);
}

/** What an activity can be about, by ids. */
export interface ActivitySubjects {
  readonly organisationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly needId?: string | null | undefined;
  readonly introductionId?: string | null | undefined;
}

/** What an activity is about, with what follows from it. @throws DomainError `invalid` for what the actor may not see */
export async function subjectsOf(ctx: Context, given: ActivitySubjects) {
  const introduction = given.introductionId ? await findIntroduction(ctx.db, given.introductionId) : undefined;
  refuseForeign(ctx, '/introductionId', given.introductionId, introduction && introductionSubject(introduction));
  const needId = given.needId ?? introduction?.needId ?? null;
  const need = needId ? await findNeed(ctx.db, needId) : undefined;
  refuseForeign(ctx, '/needId', given.needId, need && needSubject(need));
  const [contact] = given.contactId ? await findContactsById(ctx.db, [given.contactId]) : [];
  refuseForeign(ctx, '/contactId', given.contactId, contact && { operatorId: contact.operatorId });
  const organisationId = given.organisationId ?? contact?.organisationId ?? need?.organisationId ?? null;
  const organisation = given.organisationId ? await findOrganisation(ctx.db, given.organisationId) : undefined;
  refuseForeign(ctx, '/organisationId', given.organisationId, organisation && { operatorId: null });
  return {
    editionId: need?.editionId ?? DESK_EDITION_ID,
    organisationId,
    contactId: contact?.id ?? null,
    needId,
    introductionId: introduction?.id ?? null,
  };
}

function refuseForeign(
  ctx: Context,
  pointer: string,
  named: string | null | undefined,
  found: Subject | undefined,
): void {
  if (!named) return;
  if (found === undefined || !may(ctx.actor, 'activity.write', found))
    throw invalidField(pointer, 'unknown', 'the id of a record that you may see');
}
