import { type NeedFull, type NeedView, needList } from '@navette/contracts';
import { findNeed, listNeeds, type NeedWithOwner, type Page } from '@navette/db';
import { authorise, invalidField, may, notFound, projectNeed } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { facilitatorScope } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { noteDisclosures } from '../disclosure/note.ts';
import { namedNeed } from '../disclosure/owner-contacts.ts';
import { organisationsOf, shownOf } from '../disclosure/shown.ts';
import { needFacts, needFull } from './facts.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope, needSubject } from './subject.ts';

/**
 * A need as the actor may see it: whole for the owner's side; for a startup at the stage that it has reached, which is noted.
 * @throws DomainError `not_found` for everybody else
 */
export async function readNeed(ctx: Context, id: string): Promise<NeedView> {
  authorise(ctx.actor, 'need.list');
  const row = await findNeed(ctx.db, id);
  if (row !== undefined && may(ctx.actor, 'need.read', needSubject(row))) {
    await noteViewElsewhere(ctx, row);
    return needOfOwnersSide(ctx.db, row);
  }
  const shown = await shownOf(ctx.db, id, row, organisationsOf(ctx.actor));
  const { stage, organisationId, undertakingId } = shown;
  const subject = { matchedOrganisationIds: organisationId === null ? [] : [organisationId] };
  if (
    row === undefined ||
    stage === 'nothing' ||
    organisationId === null ||
    !may(ctx.actor, 'need.read_disclosed', subject)
  ) {
    throw notFound();
  }
  await noteDisclosures(ctx, [{ need: row, organisationId, stage, means: 'page', undertakingId }]);
  if (stage === 'all') return namedNeed(ctx.db, row);
  return projectNeed(needFacts(row), stage) as NeedView;
}

/** An administrator who looks at an operator's record leaves a trace that its owner can read. */
async function noteViewElsewhere(ctx: Context, row: NeedWithOwner): Promise<void> {
  if (ctx.actor.kind !== 'person' || ctx.actor.role !== 'admin' || ctx.actor.operatorId === row.operatorId) return;
  await record(ctx.db, ctx, [{ kind: 'record.viewed', ...needScope(row), payload: { what: 'need' } }]);
}

/** Needs of the actor's scope, newest first: a member's own, a facilitator's operator's, an administrator's all. */
export async function browseNeeds(ctx: Context, query: z.input<typeof needList>): Promise<Page<NeedFull>> {
  authorise(ctx.actor, 'need.list');
  const { cursor, limit, sort, toReview, ...which } = parse(needList, query);
  if (cursor !== undefined) {
    const row = await findNeed(ctx.db, cursor);
    if (row === undefined || !may(ctx.actor, 'need.read', needSubject(row))) {
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
    }
  }
  const { actor } = ctx;
  const person = actor.kind === 'person' ? actor : undefined;
  const filter = {
    ...which,
    toReview: toReview === 'true',
    everywhere: person?.role === 'admin' || actor.kind === 'system',
    ...facilitatorScope(person),
    organisationIds: person?.organisationIds ?? [],
    // What an operator notes is its own: an owner reads the list without.
    withNext: may(actor, 'activity.read'),
    after: cursor,
    limit,
  };
  const page = await listNeeds(ctx.db, filter, sort);
  const items = page.items.map((row) => ({ ...needFull(row), ...(row.next !== undefined && { next: row.next }) }));
  return { items, next: page.next };
}
