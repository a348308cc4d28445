import {
  type DisclosedIntroduction,
  type Introduction,
  type IntroductionWithSteps,
  introductionList,
  pageRequest,
} from '@navette/contracts';
import {
  findIntroduction,
  type IntroductionWithSides,
  listAskedOf,
  listIntroductionSteps,
  listIntroductions,
  type Page,
} from '@navette/db';
import { authorise, type IntroductionState, invalidField, may, notFound, type Subject } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { facilitatorScope } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { disclosedIntroduction } from './disclosed.ts';
import { introductionView } from './view.ts';

/** An introduction as the policy table sees it: its owner is the need's. */
export function introductionSubject(row: IntroductionWithSides): Subject {
  return {
    organisationId: row.ownerId,
    operatorId: row.operatorId,
    editionId: row.editionId,
    areaPath: row.ownerAreaPath,
    introducedOrganisationIds: [row.startupId],
    openedBy: [row.id],
  };
}

/** An introduction that the actor may see. @throws DomainError `not_found` */
export async function visibleIntroduction(ctx: Context, id: string): Promise<IntroductionWithSides> {
  authorise(ctx.actor, 'introduction.list');
  const row = await findIntroduction(ctx.db, id);
  if (row === undefined || !may(ctx.actor, 'introduction.read', introductionSubject(row))) throw notFound();
  return row;
}

/**
 * One introduction: with what it went through for those who follow it and the owner; for the startup as far as it is shown.
 * @throws DomainError `not_found` also for one that the actor may not see
 */
export async function readIntroduction(
  ctx: Context,
  id: string,
): Promise<IntroductionWithSteps | DisclosedIntroduction> {
  const asked = await findIntroduction(ctx.db, id);
  const isOwners = asked !== undefined && may(ctx.actor, 'introduction.read', introductionSubject(asked));
  if (asked !== undefined && !isOwners && asked.askedAt !== null) {
    if (may(ctx.actor, 'introduction.read_disclosed', introductionSubject(asked)))
      return disclosedIntroduction(ctx, id);
  }
  const row = await visibleIntroduction(ctx, id);
  const steps = await listIntroductionSteps(ctx.db, id);
  return {
    ...introductionView(row, ctx.actor),
    steps: steps.map((step) => ({ state: step.state as IntroductionState, on: step.onDay, reason: step.reason })),
  };
}

/** Introductions of the actor's scope, newest first: an owner's own, a facilitator's operator's, an administrator's all. */
export async function browseIntroductions(
  ctx: Context,
  query: z.input<typeof introductionList>,
): Promise<Page<Introduction>> {
  const { actor } = ctx;
  authorise(actor, 'introduction.list');
  const { cursor, limit, state, needId, organisationId } = parse(introductionList, query);
  if (cursor !== undefined) {
    const row = await findIntroduction(ctx.db, cursor);
    if (row === undefined || !may(actor, 'introduction.read', introductionSubject(row)))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const person = actor.kind === 'person' ? actor : undefined;
  const page = await listIntroductions(ctx.db, {
    everywhere: person?.role === 'admin' || actor.kind === 'system',
    ...facilitatorScope(person),
    organisationIds: person?.organisationIds ?? [],
    states: state,
    needId,
    organisationId,
    after: cursor,
    limit,
  });
  return { items: page.items.map((row) => introductionView(row, actor)), next: page.next };
}

/** What the startups of the person signed in were asked about, newest first, each as far as it is shown. */
export async function browseAsked(
  ctx: Context,
  query: z.input<typeof pageRequest>,
): Promise<Page<DisclosedIntroduction>> {
  authorise(ctx.actor, 'introduction.list');
  const { cursor, limit } = parse(pageRequest, query);
  const organisationIds = ctx.actor.kind === 'person' ? ctx.actor.organisationIds : [];
  if (cursor !== undefined) {
    const row = await findIntroduction(ctx.db, cursor);
    if (row === undefined || !organisationIds.includes(row.startupId))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listAskedOf(ctx.db, { organisationIds, after: cursor, limit });
  const items = [];
  for (const row of page.items) items.push(await disclosedIntroduction(ctx, row.id));
  return { items, next: page.next };
}
