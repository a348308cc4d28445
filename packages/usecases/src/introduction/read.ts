import { type Introduction, type IntroductionWithSteps, introductionList } from '@navette/contracts';
import {
  findIntroduction,
  type IntroductionWithSides,
  listIntroductionSteps,
  listIntroductions,
  type Page,
} from '@navette/db';
import { authorise, type IntroductionState, invalidField, may, notFound, type Subject } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { introductionView } from './view.ts';

/** An introduction as the policy table sees it: its owner is the need's. */
export function introductionSubject(row: IntroductionWithSides): Subject {
  return { organisationId: row.ownerId, operatorId: row.operatorId };
}

/** An introduction that the actor may see. @throws DomainError `not_found` */
export async function visibleIntroduction(ctx: Context, id: string): Promise<IntroductionWithSides> {
  const row = await findIntroduction(ctx.db, id);
  if (row === undefined || !may(ctx.actor, 'introduction.read', introductionSubject(row))) throw notFound();
  return row;
}

/** One introduction with what it went through. @throws DomainError `not_found` also for one that the actor may not see */
export async function readIntroduction(ctx: Context, id: string): Promise<IntroductionWithSteps> {
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
  const { cursor, limit, state, needId } = parse(introductionList, query);
  if (cursor !== undefined) {
    const row = await findIntroduction(ctx.db, cursor);
    if (row === undefined || !may(actor, 'introduction.read', introductionSubject(row)))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const person = actor.kind === 'person' ? actor : undefined;
  const page = await listIntroductions(ctx.db, {
    everywhere: person?.role === 'admin' || actor.kind === 'system',
    ...(person?.role === 'facilitator' && person.operatorId !== null && { operatorId: person.operatorId }),
    organisationIds: person?.organisationIds ?? [],
    state,
    needId,
    after: cursor,
    limit,
  });
  return { items: page.items.map((row) => introductionView(row, actor)), next: page.next };
}
