import { type NeedFull, type NeedView, needList } from '@navette/contracts';
import { findNeed, listNeeds, type NeedWithOwner, organisationsMatched, type Page } from '@navette/db';
import {
  authorise,
  DISCLOSED_STATES,
  invalidField,
  MATCH_STATES_SHOWN_TO_STARTUP,
  may,
  notFound,
  projectNeed,
  type Stage,
  stageOf,
} from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { needFacts, needFull } from './facts.ts';
import { needSubject } from './subject.ts';

/**
 * A need as the actor may see it: whole for the owner's side, projected for a matched startup.
 * @throws DomainError `not_found` for everybody else
 */
export async function readNeed(ctx: Context, id: string): Promise<NeedView> {
  authorise(ctx.actor, 'need.list');
  const row = await findNeed(ctx.db, id);
  if (row === undefined) throw notFound();
  if (may(ctx.actor, 'need.read', needSubject(row))) return needFull(row);
  const projected = projectNeed(needFacts(row), await disclosedStage(ctx, row));
  if (projected === null) throw notFound();
  return { ...projected, capabilities: [...projected.capabilities] } as NeedView;
}

/** The stage at which a startup sees a need: nothing unless one of its profiles is matched with it while it is published. */
export async function disclosedStage(ctx: Context, row: NeedWithOwner): Promise<Exclude<Stage, 'all'>> {
  if (ctx.actor.kind !== 'person' || !DISCLOSED_STATES.includes(row.state)) return 'nothing';
  const matched = await organisationsMatched(ctx.db, row.id, MATCH_STATES_SHOWN_TO_STARTUP, ctx.actor.organisationIds);
  const subject = { matchedOrganisationIds: matched.map((match) => match.organisationId) };
  if (!may(ctx.actor, 'need.read_disclosed', subject)) return 'nothing';
  const stage = stageOf('matched_startup', row.visibility);
  return stage === 'all' ? 'card' : stage;
}

/** Needs of the actor's scope, newest first: a member's own, a facilitator's operator's, an administrator's all. */
export async function browseNeeds(ctx: Context, query: z.input<typeof needList>): Promise<Page<NeedFull>> {
  authorise(ctx.actor, 'need.list');
  const { q, cursor, limit, state, toReview } = parse(needList, query);
  if (cursor !== undefined) {
    const row = await findNeed(ctx.db, cursor);
    if (row === undefined || !may(ctx.actor, 'need.read', needSubject(row))) {
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
    }
  }
  const { actor } = ctx;
  const person = actor.kind === 'person' ? actor : undefined;
  const page = await listNeeds(ctx.db, {
    q,
    state,
    toReview: toReview === 'true',
    everywhere: person?.role === 'admin' || actor.kind === 'system',
    ...(person?.role === 'facilitator' && person.operatorId !== null && { operatorId: person.operatorId }),
    organisationIds: person?.organisationIds ?? [],
    after: cursor,
    limit,
  });
  return { items: page.items.map(needFull), next: page.next };
}
